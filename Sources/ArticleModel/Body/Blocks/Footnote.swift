import Source

/// A footnote.
public struct Footnote: Hashable, Sendable {
  /// The name references point to it by.
  public var id: String
  /// Its words.
  public var blocks: [Block]
  /// Its mark as printed.
  public var label: String?
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a footnote.
  public init(
    id: String,
    blocks: [Block],
    label: String? = nil,
    anchor: String? = nil,
    repeats: FieldName? = nil,
    at range: SourceRange? = nil
  ) {
    self.id = id
    self.blocks = blocks
    self.label = label
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
