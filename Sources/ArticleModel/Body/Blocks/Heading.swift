import Source

/// A heading inside the story, or its title repeated.
public struct Heading: Hashable, Sendable {
  /// Its words.
  public var content: [Inline]
  /// Its depth, 1 (the title) to 6.
  public var level: Int
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a heading.
  public init(
    _ content: [Inline],
    level: Int = 2,
    anchor: String? = nil,
    repeats: FieldName? = nil,
    at range: SourceRange? = nil
  ) {
    self.content = content
    self.level = level
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
