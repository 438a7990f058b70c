/// A date as the source gives it: its own words, its own precision, and a zone only if one was written.
///
/// Parts beyond the precision are `nil`; nothing here ever fills them in.
public struct NewsDate: Hashable, Sendable {
  /// The date as the source spells it.
  public var text: String
  /// The year of the Gregorian calendar.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int?
  /// The day of the month, from 1.
  public var day: Int?
  /// The hour, 0 to 23.
  public var hour: Int?
  /// The minute, 0 to 59.
  public var minute: Int?
  /// The second, 0 to 60.
  public var second: Int?
  /// The digits behind the decimal point of the second.
  public var fraction: String?
  /// Minutes east of UTC; `nil` where the source names no zone.
  public var offset: Int?

  /// Makes a date of its parts; ask `isPossible` whether the calendar has it.
  public init(
    text: String, year: Int, month: Int? = nil, day: Int? = nil, hour: Int? = nil, minute: Int? = nil,
    second: Int? = nil, fraction: String? = nil, offset: Int? = nil
  ) {
    self.text = text
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.fraction = fraction
    self.offset = offset
  }

  /// How exact it is: by its finest part.
  public var precision: DatePrecision {
    if fraction != nil { return .fraction }
    if second != nil { return .second }
    if minute != nil { return .minute }
    if hour != nil { return .hour }
    if day != nil { return .day }
    return month != nil ? .month : .year
  }

  /// Whether the calendar has this date and the clock this time, with no part missing before a finer one.
  public var isPossible: Bool {
    guard (0...9999).contains(year), hasNoGaps else { return false }
    if let month, !(1...12).contains(month) { return false }
    if let month, let day, !(1...Self.days(in: month, of: year)).contains(day) { return false }
    if let hour, !(0...23).contains(hour) { return false }
    if let minute, !(0...59).contains(minute) { return false }
    if let second, !(0...60).contains(second) { return false }
    if let fraction, fraction.isEmpty || !fraction.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return false }
    if let offset, hour == nil || !(-14 * 60...14 * 60).contains(offset) { return false }
    return true
  }

  private var hasNoGaps: Bool {
    (month != nil || day == nil) && (day != nil || hour == nil) && (hour != nil || minute == nil)
      && (minute != nil || second == nil) && (second != nil || fraction == nil)
  }

  /// How many days a month of a year has; 0 for a month that does not exist.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }
}
