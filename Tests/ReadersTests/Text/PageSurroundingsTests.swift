import Testing

@testable import Readers

/// What is told of a chunk by what stands above and below it.
struct PageSurroundingsTests {
  /// The columns of a chunk among others, by their names.
  private func columns(_ rows: [[ChunkFeature: Int16]], of index: Int) -> [String: Int] {
    let width = ChunkFeature.count
    var values = [Int16](repeating: 0, count: rows.count * width)
    for (place, row) in rows.enumerated() {
      for (feature, value) in row { values[place * width + feature.rawValue] = value }
    }
    var found: [Int] = []
    PageSurroundings(rows.indices.map { PageRow(values: values, index: $0) }).columns(of: index) { found.append($0) }
    #expect(found.count == PageSurroundings.names.count)
    return Dictionary(uniqueKeysWithValues: zip(PageSurroundings.names, found))
  }

  private let prose: [ChunkFeature: Int16] = [.words: 30, .letters: 180, .ending: 1, .spoken: 10]
  private let date: [ChunkFeature: Int16] = [.words: 4, .year: 1]
  private let comment: [ChunkFeature: Int16] = [.words: 2, .commenting: 50]

  @Test func sortsAreCountedOnEitherSide() {
    let page = [date, prose, comment, prose, date, date]
    let of = columns(page, of: 2)
    #expect(of["datesAbove"] == 1 && of["datesBelow"] == 2)
    #expect(of["proseAbove"] == 1 && of["proseBelow"] == 1)
    #expect(of["commentsAbove"] == 0 && of["commentsBelow"] == 0)
    #expect(of["sinceProse"] == 1 && of["untilProse"] == 1 && of["proseLength"] == 180)
    #expect(columns(page, of: 3)["callsAbove"] == 1)
    #expect(columns(page, of: 0)["sinceProse"] == 99 && columns(page, of: 5)["untilProse"] == 99)
  }

  @Test func farAwayDoesNotCount() {
    let page = [date] + Array(repeating: prose, count: 9) + [date]
    let of = columns(page, of: 10)
    #expect(of["datesAbove"] == 0 && of["allDatesAbove"] == 1 && of["proseAbove"] == 8)
  }
}
