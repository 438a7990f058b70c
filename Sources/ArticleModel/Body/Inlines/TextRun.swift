import Source

/// Words.
public struct TextRun: Hashable, Sendable {
  /// The words.
  public var text: String
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a text run.
  public init(_ text: String, at range: SourceRange? = nil) {
    self.text = text
    self.range = range
  }
}
