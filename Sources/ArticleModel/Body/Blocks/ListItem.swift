import Source

/// What a list holds.
public struct ListItem: Hashable, Sendable {
  /// Its blocks.
  public var blocks: [Block]
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a list item.
  public init(_ blocks: [Block], at range: SourceRange? = nil) {
    self.blocks = blocks
    self.range = range
  }
}
