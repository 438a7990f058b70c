import Source

/// A part of a story.
public struct Section: Hashable, Sendable {
  /// What it holds.
  public var blocks: [Block]
  /// What it is, in the words of the source.
  public var role: String?
  /// Its title.
  public var title: [Inline]
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a section.
  public init(
    _ blocks: [Block],
    role: String? = nil,
    title: [Inline] = [],
    anchor: String? = nil,
    repeats: FieldName? = nil,
    at range: SourceRange? = nil
  ) {
    self.blocks = blocks
    self.role = role
    self.title = title
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
