/// What is known about an item; the same parts for stories, media and packages.
public struct Metadata: Hashable, Sendable {
  /// Who it is.
  public var identity: Identity
  /// Its dates, its status, and what may be done with it when.
  public var lifecycle: Lifecycle
  /// The languages of its words.
  public var languages: Languages
  /// Headlines and the other words around a body.
  public var texts: Texts
  /// People and organisations.
  public var credits: Credits
  /// What it is about, what kind it is, and for whom.
  public var concepts: Concepts
  /// Who owns it and what may be done with it.
  public var rights: [Rights]
  /// Notes, each with the audience that may see it.
  public var notes: [Note]
  /// Other items and pages it refers to.
  public var relations: [Relation]
  /// How it was made, machines included (IPTC Digital Source Type).
  public var digitalSourceType: Code?
  /// The vocabularies its codes come from.
  public var catalogs: [Catalog]
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]
  /// Where each fact came from.
  public var origins: [Origin]

  /// Makes a metadata.
  public init(
    identity: Identity = Identity(),
    lifecycle: Lifecycle = Lifecycle(),
    languages: Languages = Languages(),
    texts: Texts = Texts(),
    credits: Credits = Credits(),
    concepts: Concepts = Concepts(),
    rights: [Rights] = [],
    notes: [Note] = [],
    relations: [Relation] = [],
    digitalSourceType: Code? = nil,
    catalogs: [Catalog] = [],
    foreign: [ForeignPayload] = [],
    origins: [Origin] = []
  ) {
    self.identity = identity
    self.lifecycle = lifecycle
    self.languages = languages
    self.texts = texts
    self.credits = credits
    self.concepts = concepts
    self.rights = rights
    self.notes = notes
    self.relations = relations
    self.digitalSourceType = digitalSourceType
    self.catalogs = catalogs
    self.foreign = foreign
    self.origins = origins
  }
}
