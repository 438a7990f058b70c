/// A concept and how another relates to it.
public struct RelatedConcept: Hashable, Sendable {
  /// How they relate.
  public var relation: Code?
  /// The other concept.
  public var concept: Concept

  /// Makes a related concept.
  public init(relation: Code? = nil, concept: Concept) {
    self.relation = relation
    self.concept = concept
  }
}
