import ArticleModel

/// The end of an embargo that a wire tells by a day of the week: `0001 GMT TUESDAY`.
package struct EmbargoWeekday: Sendable {
  /// The day of the week, 1 for Monday.
  private let weekday: Int
  private let time: ClockTime?
  private let words: String

  private static let longest = 80

  /// Reads what stands behind words that forbid, up to the end of the line; `nil` where it is anything but a weekday and
  /// a time.
  init?(_ line: ArraySlice<UInt8>) {
    let window = line.prefix(Self.longest).prefix { $0 != 0x0A && $0 != UInt8(ascii: ";") }
    let text = FoldedText(window)
    var (weekday, time, zone) = (Int?.none, ClockTime?.none, Int?.none)
    var end = 0
    let tokens = DateTokenizer.tokens(of: text, in: 0..<text.trimmedEnd)
    tokens: for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .number(let hour, digits: 1...2, isOrdinal: false)
      where time == nil && index + 1 < tokens.count && hour < 24
        && CalendarWords.clockMarks.match(in: text, at: tokens[index + 1].range.lowerBound) != nil:
        time = ClockTime(hour: hour)
      case .weekday(let day) where weekday == nil: weekday = day
      case .clock(let clock) where time == nil: time = clock
      case .zone(let offset) where zone == nil: zone = offset
      case .vagueZone: break
      case .filler, .mark(isStrong: false): continue
      case .mark: break tokens
      default: return nil
      }
      end = token.range.upperBound
    }
    guard let weekday else { return nil }
    if time?.offset == nil { time?.offset = zone }
    (self.weekday, self.time) = (weekday, time)
    words = String(decoding: window.prefix(end).drop { $0 <= 0x20 }, as: UTF8.self)
  }

  /// The first such day from a day on.
  package func date(from reference: NewsDate) -> NewsDate? {
    let noon = NewsDate(
      text: "", year: reference.year, month: reference.month, day: reference.day, hour: 12, minute: 0, offset: 0)
    guard let seconds = noon.secondsSinceEpoch, let today = noon.weekday,
      let day = NewsDate(secondsSinceEpoch: seconds + (weekday - today + 7) % 7 * 86_400, text: "")
    else { return nil }
    var date = NewsDate(text: words, year: day.year, month: day.month, day: day.day)
    if let time {
      (date.hour, date.minute, date.second, date.offset) = (time.hour, time.minute ?? 0, time.second, time.offset)
    }
    return date.isPossible ? date : nil
  }
}
