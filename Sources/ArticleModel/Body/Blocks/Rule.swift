import Source

/// A break between parts of a story.
public struct Rule: Hashable, Sendable {
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a rule.
  public init(anchor: String? = nil, repeats: FieldName? = nil, at range: SourceRange? = nil) {
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
