import Source

/// A quotation of some length, and where it is from.
public struct Quotation: Hashable, Sendable {
  /// What is quoted.
  public var blocks: [Block]
  /// Who said it, as printed.
  public var speaker: [Inline]
  /// The address it is from.
  public var cite: String?
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a quotation.
  public init(
    _ blocks: [Block],
    speaker: [Inline] = [],
    cite: String? = nil,
    anchor: String? = nil,
    repeats: FieldName? = nil,
    at range: SourceRange? = nil
  ) {
    self.blocks = blocks
    self.speaker = speaker
    self.cite = cite
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
