import ArticleModel

/// The solar calendar of Iran, turned into the Gregorian one.
///
/// The arithmetic is that of K. M. Borkowski, "The Persian calendar for 3000 years" (Earth, Moon and Planets 74, 1996):
/// between its years 1210 and 1634 it has eight leap years in 33, and agrees with the equinox at Tehran.
enum PersianCalendar {
  /// The years of which news may tell.
  static let years = 1_250...1_499

  private static let firstOfCycle = 1_210
  /// The leap days that it had before the first year of the cycle.
  private static let leapsBefore = 294

  /// The Gregorian date of a day; `nil` where the calendar does not have it.
  static func date(_ year: Int, _ month: Int, _ day: Int) -> NewsDate? {
    guard years.contains(year), (1...12).contains(month), day >= 1, day <= length(of: month, in: year),
      let start = newYear(of: year)
    else { return nil }
    let behind = (month - 1) * 31 - max(0, month - 7) + day - 1
    guard let date = NewsDate(secondsSinceEpoch: (start + behind) * 86_400, text: "") else { return nil }
    return NewsDate(text: "", year: date.year, month: date.month, day: date.day)
  }

  private static func length(of month: Int, in year: Int) -> Int {
    if month <= 6 { return 31 }
    guard month == 12 else { return 30 }
    guard let start = newYear(of: year), let end = newYear(of: year + 1) else { return 29 }
    return end - start - 336
  }

  /// The day of its new year, counted from 1970-01-01.
  private static func newYear(of year: Int) -> Int? {
    let passed = year - firstOfCycle
    let leaps = leapsBefore + passed / 33 * 8 + (passed % 33 + 3) / 4
    let gregorian = year + 621
    let gregorianLeaps = gregorian / 4 - (gregorian / 100 + 1) * 3 / 4 - 150
    let first = NewsDate(
      text: "", year: gregorian, month: 3, day: 20 + leaps - gregorianLeaps, hour: 0, minute: 0, offset: 0)
    return first.secondsSinceEpoch.map { $0 >= 0 ? $0 / 86_400 : ($0 - 86_399) / 86_400 }
  }
}
