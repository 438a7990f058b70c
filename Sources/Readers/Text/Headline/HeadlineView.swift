/// A place for the headline as the trees look at it: its own measures and those of its neighbours.
struct HeadlineView {
  /// The measures, in the order of the columns.
  private(set) var row: [Int16]

  private static let near: [ChunkFeature] = [
    .words, .ending, .opening, .sentences, .smallWords, .linked, .item, .heading, .capitals, .shouted, .pageGroups,
    .blanks, .lines, .pictured, .dated, .signed, .others, .sharing,
  ]
  private static let steps = [-2, -1, 1, 2, 3]
  private static let width = firstNeighbour + near.count * steps.count
  private static let firstNeighbour = ChunkFeature.count + HeadlineFeature.count

  /// The names of the columns.
  static let names: [String] =
    ChunkFeature.allCases.map { "\($0)" } + HeadlineFeature.allCases.map { "\($0)'" }
    + steps.flatMap { step in near.map { "\($0)@\(step)" } }

  /// Begins with the measures of the place itself.
  init(_ own: [Int16]) {
    row = []
    row.reserveCapacity(Self.width)
    row += own
    row += repeatElement(0, count: Self.width - own.count)
  }

  /// Takes one measure.
  mutating func take(_ feature: HeadlineFeature, _ value: Int) {
    row[ChunkFeature.count + feature.rawValue] = Int16(clamping: value)
  }

  /// Takes the measures of the chunks around a place.
  mutating func takeNeighbours(of place: HeadlinePlace, _ rows: SparseTable<[Int16]>) {
    var column = Self.firstNeighbour
    for step in Self.steps {
      let other = rows[place.index + step + (step > 0 ? place.rest : 0)]
      for feature in Self.near {
        row[column] = other?[feature.rawValue] ?? -1
        column += 1
      }
    }
  }
}
