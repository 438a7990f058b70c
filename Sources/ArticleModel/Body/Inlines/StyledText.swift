import Source

/// Words in a style that the case of `Inline` names.
public struct StyledText: Hashable, Sendable {
  /// The words.
  public var content: [Inline]
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a styled text.
  public init(_ content: [Inline], at range: SourceRange? = nil) {
    self.content = content
    self.range = range
  }
}
