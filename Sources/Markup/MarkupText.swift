import Source

/// A run of text between tags, unescaped.
public struct MarkupText: Hashable, Sendable {
  /// The text, entities resolved.
  public var text: String
  /// Where it stands in the input, where that is known.
  public var range: SourceRange?

  /// Makes a run of text.
  public init(_ text: String, at range: SourceRange? = nil) {
    self.text = text
    self.range = range
  }
}
