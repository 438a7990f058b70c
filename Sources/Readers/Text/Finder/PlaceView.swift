/// A place of a page as trees look at it: its own measures and those of its neighbours.
struct PlaceView<Feature: PlaceFeature> {
  /// The measures, in the order of the columns.
  private(set) var row: [Int16]

  private static var firstNeighbour: Int { ChunkFeature.count + Feature.allCases.count }

  /// The names of the columns.
  static var names: [String] {
    ChunkFeature.allCases.map { "\($0)" } + Feature.allCases.map { "\($0)'" }
      + Feature.steps.flatMap { step in Feature.near.map { "\($0)@\(step)" } }
  }

  /// Begins with the measures of the place itself.
  init(_ own: [Int16]) {
    let width = Self.firstNeighbour + Feature.near.count * Feature.steps.count
    row = []
    row.reserveCapacity(width)
    row += own
    row += repeatElement(0, count: width - own.count)
  }

  /// Takes one measure.
  mutating func take(_ feature: Feature, _ value: Int) {
    row[ChunkFeature.count + feature.rawValue] = Int16(clamping: value)
  }

  /// Takes the measures of the chunks around a place, which goes on in so many chunks behind it.
  mutating func takeNeighbours(of index: Int, rest: Int = 0, _ rows: SparseTable<[Int16]>) {
    var column = Self.firstNeighbour
    for step in Feature.steps {
      let other = rows[index + step + (step > 0 ? rest : 0)]
      for feature in Feature.near {
        row[column] = other?[feature.rawValue] ?? -1
        column += 1
      }
    }
  }
}
