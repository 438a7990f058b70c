/// Something an item is about or belongs to.
public struct Concept: Hashable, Sendable {
  /// Its code.
  public var code: Code?
  /// What kind of thing it is.
  public var kind: ConceptKind
  /// Its names.
  public var names: [Name]
  /// How the item relates to it: about, mentions.
  public var relation: Code?
  /// Its place among others, 1 first.
  public var rank: Int?
  /// How much it matters to the item, 0 to 100.
  public var relevance: Int?
  /// How sure the source is, 0 to 100.
  public var confidence: Int?
  /// How it was assigned: by a person or a program.
  public var how: Code?
  /// Why it was assigned.
  public var why: Code?
  /// Who assigned it.
  public var creator: String?
  /// Wider concepts.
  public var broader: [Concept]
  /// Narrower concepts.
  public var narrower: [Concept]
  /// The same concept in other vocabularies.
  public var sameAs: [Concept]
  /// Concepts it is related to.
  public var related: [RelatedConcept]
  /// What it is, in words.
  public var definitions: [Passage]
  /// Where it is on the globe.
  public var point: GeoPoint?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a concept.
  public init(
    code: Code? = nil,
    kind: ConceptKind = .unstated,
    names: [Name] = [],
    relation: Code? = nil,
    rank: Int? = nil,
    relevance: Int? = nil,
    confidence: Int? = nil,
    how: Code? = nil,
    why: Code? = nil,
    creator: String? = nil,
    broader: [Concept] = [],
    narrower: [Concept] = [],
    sameAs: [Concept] = [],
    related: [RelatedConcept] = [],
    definitions: [Passage] = [],
    point: GeoPoint? = nil,
    foreign: [ForeignPayload] = []
  ) {
    self.code = code
    self.kind = kind
    self.names = names
    self.relation = relation
    self.rank = rank
    self.relevance = relevance
    self.confidence = confidence
    self.how = how
    self.why = why
    self.creator = creator
    self.broader = broader
    self.narrower = narrower
    self.sameAs = sameAs
    self.related = related
    self.definitions = definitions
    self.point = point
    self.foreign = foreign
  }
}
