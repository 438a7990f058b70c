import NewsProse

/// Finds who wrote a story in the page around it where rules find nobody: the line with names that learned trees rank
/// first.
struct CreditRanker {
  private var places: CreditPlaces

  /// What a line must reach.
  private static let least = 1_000
  private static let model = TreeModel(
    nodes: AuthorTrees.nodes, roots: AuthorTrees.roots, depth: AuthorTrees.depth, base: AuthorTrees.base)
  /// How often in 100 a line with such a score names who wrote the story.
  private static let confidences = [(least: 2_500, worth: 90), (2_000, 85), (1_500, 80), (.min, 75)]

  init(_ page: StoryPage, _ words: ChunkWords, _ finder: FieldFinder) {
    places = CreditPlaces(page, words, finder)
  }

  /// The index of the line and whom it names; `nil` where none can be trusted.
  mutating func choose() -> (index: Int, names: Byline)? {
    guard places.all.contains(where: { $0.names != nil }) else { return nil }
    let scores = places.measures().map(Self.model.score)
    let named = places.all.indices.filter { places.all[$0].names != nil && scores[$0] >= Self.least }
    guard let best = named.max(by: { (scores[$0], -$0) < (scores[$1], -$1) }), let names = places.all[best].names else {
      return nil
    }
    let confidence = TreeModel.confidence(of: scores[best], Self.confidences)
    return (places.all[best].index, names.trusted(confidence, rule: "byline-page-line"))
  }
}
