/// A chunk as the trees look at it: its own measures, its place in the page, and the measures of its neighbours.
struct PageView {
  private let page: PageMeasures
  private let runProse: Int

  private static let near: [ChunkFeature] = [
    .words, .ending, .sentences, .smallWords, .linked, .item, .heading, .capitals, .pageGroups, .letters, .copies,
    .blanks, .indent, .commenting, .others, .subscribing, .pictures, .questions,
  ]
  /// How far the neighbours are, and how many of the measures are looked at.
  private static let neighbours = [(-3, 10), (-2, 10), (-1, near.count), (1, near.count), (2, 10), (3, 10)]
  private static let nearColumns = near.map(\.rawValue)
  private static let places = [
    "kind", "showsLinks", "chunks", "proseShare", "inRun", "fromRun", "runShare", "before", "after", "relative",
    "listRun", "shortRun", "sinceHeading", "headingGroups", "sinceComments", "sinceOthers", "sincePublisher",
    "fromTitle", "place", "letterPlace", "prose5Before", "prose5After", "prose12Before", "prose12After",
  ]

  /// The names of the columns.
  static let names: [String] =
    ChunkFeature.allCases.map { "\($0)" } + places
    + neighbours.flatMap { step, columns in near.prefix(columns).map { "\($0)@\(step)" } }
    + PageSurroundings.names

  init(of page: PageMeasures) {
    self.page = page
    runProse = page.prose(page.run.lowerBound, page.run.upperBound)
  }

  /// Writes the view of a chunk into a row that has a place for every column.
  func fill(_ row: inout [Int16], _ index: Int) {
    row.withUnsafeMutableBufferPointer { row in
      page.values.withUnsafeBufferPointer { values in fill(row, values, index) }
    }
  }

  private func fill(_ row: UnsafeMutableBufferPointer<Int16>, _ values: UnsafeBufferPointer<Int16>, _ index: Int) {
    let width = ChunkFeature.count
    for column in 0..<width { row[column] = values[index * width + column] }
    var place = width
    fillPlace(row, &place, index)
    Self.nearColumns.withUnsafeBufferPointer { near in
      for (step, count) in Self.neighbours {
        let start = (index + step) * width
        let isInside = start >= 0 && start < values.count
        for column in 0..<count { row[place + column] = isInside ? values[start + near[column]] : -1 }
        place += count
      }
    }
    page.surroundings.columns(of: index) { value in
      row[place] = Int16(clamping: value)
      place += 1
    }
  }

  private func fillPlace(_ row: UnsafeMutableBufferPointer<Int16>, _ place: inout Int, _ index: Int) {
    let (trail, own) = (page.trails[index], page.row(index))
    func add(_ value: Int) { add(Int16(clamping: value)) }
    func add(_ value: Int16) {
      row[place] = value
      place += 1
    }
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
    add(trail.listRun)
    add(trail.shortRun)
    add(trail.sinceHeading)
    add(trail.headingGroups)
    add(trail.sinceComments)
    add(trail.sinceOthers)
    add(trail.sincePublisher)
    add(page.firstTitle.map { max(-50, min(50, index - $0)) } ?? 99)
    add(index * 100 / page.count)
    add(trail.letters)
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
