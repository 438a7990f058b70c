/// A chunk as the trees look at it: its own measures, its place in the page, and the measures of its neighbours.
struct PageView {
  private let page: PageMeasures
  private let runProse: Int

  private static let near: [ChunkFeature] = [
    .words, .ending, .sentences, .smallWords, .linked, .item, .heading, .capitals, .pageGroups, .letters, .copies,
    .blanks, .indent, .commenting, .others, .subscribing, .pictures, .questions,
  ]
  private static let far = Array(near.prefix(10))
  private static let neighbours: [(step: Int, features: [ChunkFeature])] = [
    (-3, far), (-2, far), (-1, near), (1, near), (2, far), (3, far),
  ]
  private static let places = [
    "kind", "showsLinks", "chunks", "proseShare", "inRun", "fromRun", "runShare", "before", "after", "relative",
    "listRun", "shortRun", "sinceHeading", "headingGroups", "sinceComments", "sinceOthers", "sincePublisher",
    "fromTitle", "place", "letterPlace", "prose5Before", "prose5After", "prose12Before", "prose12After",
  ]

  /// The names of the columns.
  static let names: [String] =
    ChunkFeature.allCases.map { "\($0)" } + places
    + neighbours.flatMap { step, features in features.map { "\($0)@\(step)" } }

  init(of page: PageMeasures) {
    self.page = page
    runProse = page.prose(page.run.lowerBound, page.run.upperBound)
  }

  /// Writes the view of a chunk into a row.
  func fill(_ row: inout [Int16], _ index: Int) {
    row.removeAll(keepingCapacity: true)
    let width = ChunkFeature.count
    row.append(contentsOf: page.values[index * width..<(index + 1) * width])
    appendPlace(to: &row, index)
    for (step, features) in Self.neighbours {
      let other = index + step
      if other >= 0, other < page.count {
        let neighbour = page.row(other)
        for feature in features { row.append(neighbour[feature]) }
      } else {
        for _ in features { row.append(-1) }
      }
    }
  }

  private func appendPlace(to row: inout [Int16], _ index: Int) {
    let (trail, own) = (page.trails[index], page.row(index))
    func add(_ value: Int) { row.append(Int16(clamping: value)) }
    add(kind)
    add(page.showsLinks ? 1 : 0)
    add(min(2_000, page.count))
    add(page.prose * 100 / max(1, page.letters))
    add(page.run.contains(index) ? 1 : 0)
    add(fromRun(index))
    add(min(100, runProse * 100 / page.prose))
    add(page.proseSums[index] * 100 / page.prose)
    add((page.prose - page.proseSums[index + 1]) * 100 / page.prose)
    add(Int(own[.letters]) * 100 / page.longest)
    row.append(trail.listRun)
    row.append(trail.shortRun)
    row.append(trail.sinceHeading)
    row.append(trail.headingGroups)
    row.append(trail.sinceComments)
    row.append(trail.sinceOthers)
    row.append(trail.sincePublisher)
    add(page.firstTitle.map { max(-50, min(50, index - $0)) } ?? 99)
    add(index * 100 / page.count)
    row.append(trail.letters)
    add(page.prose(index - 5, index))
    add(page.prose(index + 1, index + 6))
    add(page.prose(index - 12, index))
    add(page.prose(index + 1, index + 13))
  }

  private var kind: Int {
    switch page.kind {
    case .markdown: 0
    case .terminal: 1
    case .pdf: 2
    case .paste, .wire, .mail: 3
    }
  }

  private func fromRun(_ index: Int) -> Int {
    if index < page.run.lowerBound { return max(-50, index - page.run.lowerBound) }
    return index >= page.run.upperBound ? min(50, index - page.run.upperBound + 1) : 0
  }
}
