import Source

/// A paragraph.
public struct Paragraph: Hashable, Sendable {
  /// Its words.
  public var content: [Inline]
  /// What it is for.
  public var style: ParagraphStyle
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a paragraph.
  public init(
    _ content: [Inline],
    style: ParagraphStyle = .normal,
    anchor: String? = nil,
    repeats: FieldName? = nil,
    at range: SourceRange? = nil
  ) {
    self.content = content
    self.style = style
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
