/// A concept and how another relates to it.
public struct RelatedConcept: Hashable, Sendable {
  /// How they relate.
  public var relation: Code?
  /// The other concept.
  public var concept: Concept
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a related concept.
  public init(relation: Code? = nil, concept: Concept, foreign: [ForeignPayload] = []) {
    self.relation = relation
    self.concept = concept
    self.foreign = foreign
  }
}
