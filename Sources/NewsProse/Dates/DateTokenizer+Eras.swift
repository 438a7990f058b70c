/// Calendars that count their years from elsewhere; a year whose calendar is not certain stays a number.
extension DateTokenizer {
  /// An era of Japan or the Republic with its year, `令和8年`, `民國115年`; a month, a weekday or a word of Thai.
  mutating func takeEra() -> DateToken.Kind? {
    guard text[index] >= 0xD8 else { return nil }
    if text[index] == 0xE0 { return takeThai() }
    if text[index] < 0xE0 {
      guard let month = EraWords.persianMonths.match(in: text, at: index) else { return nil }
      index += month.length
      return .persianMonth(month.group + 1)
    }
    guard let era = EraWords.eras.match(in: text, at: index) else { return nil }
    let start = index
    index = min(text.skippingBlanks(from: start + era.length), end)
    if let year = eraYear(EraWords.firstYears[era.group]) { return .number(year, digits: 4, isOrdinal: false) }
    index = start
    return nil
  }

  /// A number, or the sign for the first, with the sign of years behind it.
  private mutating func eraYear(_ era: (before: Int, years: ClosedRange<Int>)) -> Int? {
    var number = 1
    if stands(EraWords.firstYear, at: index) {
      index += EraWords.firstYear.count
    } else if let figures = digits(), figures.digits <= 3 {
      number = figures.value
    } else {
      return nil
    }
    let sign = min(text.skippingBlanks(from: index), end)
    guard era.years.contains(number), stands(EraWords.yearSign, at: sign) else { return nil }
    index = sign + EraWords.yearSign.count
    return era.before + number
  }

  private mutating func takeThai() -> DateToken.Kind? {
    if let month = EraWords.thaiMonths.match(in: text, at: index, orDigit: true) {
      countsFromBuddha = true
      return take(month, .month(month.group + 1))
    }
    if let label = EraWords.thaiLabels.match(in: text, at: index, orDigit: true) {
      return take(label, .label(label.group == 0 ? .published : .updated, saysDayFirst: true))
    }
    if let day = EraWords.thaiWeekdays.match(in: text, at: index) { return take(day, .weekday(day.group + 1)) }
    return EraWords.thaiFillers.match(in: text, at: index, orDigit: true).map { take($0, .filler) }
  }

  /// A year of the Buddhist era behind a month of Thai, as the common one counts it.
  func commonYear(_ year: Int, digits: Int) -> Int {
    let isBuddhist = countsFromBuddha && digits == 4 && EraWords.buddhistYears.contains(year)
    return isBuddhist ? year - EraWords.buddhistLead : year
  }

  // MARK: Months that cling to a word

  private static let shortestGlued = 6
  private static let longestGlued = 40

  /// Where a month begins that clings to a word of dates, as dumps of pages have it: `PublishedNovember 26`.
  func gluedMonth(from start: Int, to stop: Int) -> Int? {
    guard stop - start > Self.shortestGlued, stop - start <= Self.longestGlued else { return nil }
    for split in start + 2..<stop {
      guard let month = CalendarWords.months.match(in: text, at: split, orDigit: true), month.length >= 3,
        split + month.length == stop || digit(at: split + month.length) != nil
      else { continue }
      let word = FoldedText(text.bytes[start..<split])
      if [CalendarWords.labels, CalendarWords.weekdays, CalendarWords.fillers].contains(where: { $0.holds(word) }) {
        return split
      }
    }
    return nil
  }
}
