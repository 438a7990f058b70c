import Source

/// Words lifted out of the story, and who said them.
public struct PullQuote: Hashable, Sendable {
  /// The words.
  public var words: [Inline]
  /// Who said them, as printed.
  public var speaker: [Inline]
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a pull quote.
  public init(
    _ words: [Inline],
    speaker: [Inline] = [],
    anchor: String? = nil,
    repeats: FieldName? = nil,
    at range: SourceRange? = nil
  ) {
    self.words = words
    self.speaker = speaker
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
