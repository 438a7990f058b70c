import Source

/// Something shown from another service.
public struct Embed: Hashable, Sendable {
  /// The service.
  public var provider: String?
  /// The address of what is shown.
  public var href: String?
  /// The markup that showed it, verbatim.
  public var html: String?
  /// What to show instead.
  public var fallback: [Block]
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes an embed.
  public init(
    provider: String? = nil,
    href: String? = nil,
    html: String? = nil,
    fallback: [Block] = [],
    anchor: String? = nil,
    repeats: FieldName? = nil,
    at range: SourceRange? = nil
  ) {
    self.provider = provider
    self.href = href
    self.html = html
    self.fallback = fallback
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
