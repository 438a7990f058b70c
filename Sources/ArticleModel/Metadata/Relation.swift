import Source

/// Another item or page that an item refers to.
public struct Relation: Hashable, Sendable {
  /// How they relate.
  public var kind: RelationKind
  /// How they relate, as the source codes it.
  public var code: Code?
  /// Its address.
  public var href: String?
  /// Its guid.
  public var itemID: String?
  /// Its version.
  public var version: Int?
  /// Its title as printed.
  public var title: [Inline]
  /// Its media type.
  public var contentType: String?
  /// Its nature.
  public var itemKind: Code?
  /// Its place among others, 1 first.
  public var rank: Int?
  /// Who may see the reference.
  public var constraint: Code?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a relation.
  public init(
    kind: RelationKind = .seeAlso,
    code: Code? = nil,
    href: String? = nil,
    itemID: String? = nil,
    version: Int? = nil,
    title: [Inline] = [],
    contentType: String? = nil,
    itemKind: Code? = nil,
    rank: Int? = nil,
    constraint: Code? = nil,
    foreign: [ForeignPayload] = [],
    at range: SourceRange? = nil
  ) {
    self.kind = kind
    self.code = code
    self.href = href
    self.itemID = itemID
    self.version = version
    self.title = title
    self.contentType = contentType
    self.itemKind = itemKind
    self.rank = rank
    self.constraint = constraint
    self.foreign = foreign
    self.range = range
  }
}
