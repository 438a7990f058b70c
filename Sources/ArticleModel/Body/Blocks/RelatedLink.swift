import Source

/// A pointer to another story, in its place in the body.
public struct RelatedLink: Hashable, Sendable {
  /// The title as printed.
  public var title: [Inline]
  /// Its address.
  public var href: String?
  /// The words that announce it, such as `Related article:`.
  public var label: String?
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a related link.
  public init(
    _ title: [Inline],
    href: String? = nil,
    label: String? = nil,
    anchor: String? = nil,
    repeats: FieldName? = nil,
    at range: SourceRange? = nil
  ) {
    self.title = title
    self.href = href
    self.label = label
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
