import Source

/// Words that lead elsewhere.
public struct Link: Hashable, Sendable {
  /// The words.
  public var content: [Inline]
  /// Where they lead.
  public var href: String
  /// More about where they lead.
  public var title: String?
  /// How the two relate, as in HTML `rel`.
  public var relation: String?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a link.
  public init(
    _ content: [Inline], href: String, title: String? = nil, relation: String? = nil, at range: SourceRange? = nil
  ) {
    self.content = content
    self.href = href
    self.title = title
    self.relation = relation
    self.range = range
  }
}
