import Source

/// A line break that matters.
public struct LineBreak: Hashable, Sendable {
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a line break.
  public init(at range: SourceRange? = nil) {
    self.range = range
  }
}
