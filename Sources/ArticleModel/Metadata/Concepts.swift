/// What an item is about, what kind it is, and for whom.
public struct Concepts: Hashable, Sendable {
  /// What it is about.
  public var subjects: [Concept]
  /// What kind of journalism it is.
  public var genres: [Concept]
  /// Where the content was made.
  public var located: [Concept]
  /// For whom it is.
  public var audiences: [Concept]
  /// For whom it is not.
  public var excludedAudiences: [Concept]
  /// The products it belongs to.
  public var products: [Concept]

  /// Makes concepts.
  public init(
    subjects: [Concept] = [],
    genres: [Concept] = [],
    located: [Concept] = [],
    audiences: [Concept] = [],
    excludedAudiences: [Concept] = [],
    products: [Concept] = []
  ) {
    self.subjects = subjects
    self.genres = genres
    self.located = located
    self.audiences = audiences
    self.excludedAudiences = excludedAudiences
    self.products = products
  }
}
