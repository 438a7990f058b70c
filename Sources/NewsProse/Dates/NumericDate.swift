import ArticleModel

/// A date in three numbers.
struct NumericDate: Sendable {
  /// What the numbers may mean: day first, then month first; a year in front leaves one meaning.
  let readings: [NewsDate]
  /// The mark between them.
  let mark: UInt8
  /// Whether the year is printed with its last two figures.
  let isShort: Bool

  /// Reads three numbers; `nil` where none of them is a year.
  init?(_ numbers: [(value: Int, digits: Int)], mark: UInt8) {
    guard numbers.count == 3, numbers[1].digits <= 2 else { return nil }
    self.mark = mark
    isShort = numbers[2].digits == 2 && numbers[0].digits <= 2
    if isShort {
      guard mark == UInt8(ascii: "."), numbers[2].value < 50 else { return nil }
      let year = 2_000 + numbers[2].value
      readings = [NewsDate(text: "", year: year, month: numbers[1].value, day: numbers[0].value)]
      return
    }
    // Other years are those of other calendars: 26/11/2569, 1405/09/05.
    guard [numbers[0], numbers[2]].allSatisfy({ $0.digits < 4 || (1_600...2_199).contains($0.value) }) else {
      return nil
    }
    if numbers[0].digits == 4, numbers[2].digits <= 2 {
      readings = [NewsDate(text: "", year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)]
      return
    }
    guard numbers[0].digits <= 2, numbers[2].digits == 4 else { return nil }
    let (first, second, year) = (numbers[0].value, numbers[1].value, numbers[2].value)
    let dayFirst = NewsDate(text: "", year: year, month: second, day: first)
    let monthFirst = NewsDate(text: "", year: year, month: first, day: second)
    let isPlain = mark == UInt8(ascii: ".") || first == second
    readings = isPlain ? [dayFirst] : [dayFirst, monthFirst].filter(\.isPossible)
  }
}
