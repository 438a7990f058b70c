import ArticleModel

/// Day, month and year of a date, as far as they are printed.
struct DateCore: Sendable {
  /// What they may mean.
  var readings: [NewsDate] = []
  /// The parts of the line they take.
  let tokens: Range<Int>
  /// The mark between three numbers.
  var mark: UInt8?
  /// Day and month, where no year is printed.
  var yearless: (month: Int, day: Int)?
  /// Days before the day of reading.
  var daysBack: Int?
  /// Whether the month is a word.
  var isWorded = false
  /// Whether the year is printed with its last two figures, so that it needs a label or a time to be a date at all.
  var isShort = false

  /// A date in figures.
  init(_ readings: [NewsDate], tokens: Range<Int>, mark: UInt8) {
    self.readings = readings
    self.tokens = tokens
    self.mark = mark
  }

  /// A date with its year; month 13 is October or November.
  init(_ year: Int, _ month: Int, _ day: Int?, tokens: Range<Int>) {
    let months = month == 13 ? [11, 10] : [month]
    readings = months.map { NewsDate(text: "", year: year, month: $0, day: day) }
    self.tokens = tokens
    isWorded = true
  }

  /// A date told in the words of another calendar.
  init(worded date: NewsDate, tokens: Range<Int>) {
    readings = [date]
    self.tokens = tokens
    isWorded = true
  }

  /// A date without a year.
  init?(month: Int, day: Int, tokens: Range<Int>) {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    yearless = (month, day)
    self.tokens = tokens
    isWorded = true
  }

  /// A day told by its distance.
  init(daysBack: Int, tokens: Range<Int>) {
    self.daysBack = daysBack
    self.tokens = tokens
  }
}
