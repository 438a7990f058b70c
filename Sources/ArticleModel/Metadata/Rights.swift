/// Who owns an item and what may be done with it.
public struct Rights: Hashable, Sendable {
  /// What part of the item it is about.
  public var scope: Code?
  /// Who answers for it.
  public var accountable: Party?
  /// Who owns the copyright.
  public var holder: Party?
  /// Copyright notices.
  public var notices: [Passage]
  /// What may be done with it, in words.
  public var usageTerms: [Passage]
  /// Whether machines may learn from it (PLUS Data Mining).
  public var dataMining: Code?
  /// Where more is said.
  public var links: [Relation]
  /// The same for machines.
  public var expressions: [RightsExpression]
  /// From when on it holds.
  public var validFrom: NewsDate?
  /// Until when it holds.
  public var validUntil: NewsDate?
  /// Where it holds.
  public var territories: [Concept]
  /// What it does not cover, in words.
  public var limitations: String?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes rights.
  public init(
    scope: Code? = nil,
    accountable: Party? = nil,
    holder: Party? = nil,
    notices: [Passage] = [],
    usageTerms: [Passage] = [],
    dataMining: Code? = nil,
    links: [Relation] = [],
    expressions: [RightsExpression] = [],
    validFrom: NewsDate? = nil,
    validUntil: NewsDate? = nil,
    territories: [Concept] = [],
    limitations: String? = nil,
    foreign: [ForeignPayload] = []
  ) {
    self.scope = scope
    self.accountable = accountable
    self.holder = holder
    self.notices = notices
    self.usageTerms = usageTerms
    self.dataMining = dataMining
    self.links = links
    self.expressions = expressions
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.territories = territories
    self.limitations = limitations
    self.foreign = foreign
  }
}
