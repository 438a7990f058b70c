import Source

/// Quoted words; the quotation marks are part of the words where the source has them.
public struct InlineQuote: Hashable, Sendable {
  /// The words.
  public var content: [Inline]
  /// The address they are from.
  public var cite: String?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes an inline quote.
  public init(_ content: [Inline], cite: String? = nil, at range: SourceRange? = nil) {
    self.content = content
    self.cite = cite
    self.range = range
  }
}
