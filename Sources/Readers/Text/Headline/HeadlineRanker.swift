import ArticleModel
import Source

/// Finds the headline of a story that stands in a page: the place that learned trees rank first.
struct HeadlineRanker {
  private let words: ChunkWords
  private var places: HeadlinePlaces

  private static let mostRivals = 8
  /// What the best place must reach, and what makes another a rival.
  private static let least = -1_500
  private static let leastOfRival = -2_500
  private static let model = TreeModel(
    nodes: HeadlineTrees.nodes, roots: HeadlineTrees.roots, depth: HeadlineTrees.depth, base: HeadlineTrees.base)
  /// How often in 100 a place with such a score is the headline.
  private static let confidences = [
    (least: 3_500, worth: 95), (2_500, 90), (1_500, 80), (500, 70), (0, 60), (-500, 45), (.min, 30),
  ]

  init(_ page: StoryPage, _ words: ChunkWords) {
    self.words = words
    places = HeadlinePlaces(page, words)
  }

  /// The headline; `nil` where there is none that can be trusted.
  mutating func choose() -> HeadlineChoice? {
    let scores = places.measures().map(Self.model.score)
    let ranked = scores.indices.sorted { (scores[$0], -$0) > (scores[$1], -$1) }
    guard let best = ranked.first, scores[best] >= Self.least else { return nil }
    let place = places.all[best]
    let taken = place.index...place.index + place.rest
    var rivals: [Rival] = []
    var told = Set(taken)
    for number in ranked.dropFirst() where scores[number] >= Self.leastOfRival && rivals.count < Self.mostRivals {
      let other = places.all[number]
      guard told.insert(other.index).inserted else { continue }
      rivals.append(rival(other, scores[number]))
    }
    return HeadlineChoice(
      chunk: place.index, rest: place.rest, lines: place.lines, rule: rule(of: place),
      confidence: TreeModel.confidence(of: scores[best], Self.confidences), rivals: rivals)
  }

  private func rule(of place: HeadlinePlace) -> String {
    place.level == nil ? "text.headline-page-line" : "text.headline-page-heading"
  }

  private func rival(_ place: HeadlinePlace, _ score: Int) -> Rival {
    Rival(
      value: place.plain.string, rule: rule(of: place),
      confidence: min(40, TreeModel.confidence(of: score, Self.confidences)),
      reason: "its words and its place speak less for it", at: words.text.range(of: place.chunk.extent))
  }
}
