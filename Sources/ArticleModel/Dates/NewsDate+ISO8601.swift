extension NewsDate {
  /// The date in ISO 8601 (extended format), to its own precision and with its own zone or none: `2020-02-04`,
  /// `2020-02-04T09:30`, `2020-02-04T09:30:00.5+01:00`.
  public var iso8601: String {
    var text: [UInt8] = []
    text.reserveCapacity(25)
    Self.append(year, width: 4, to: &text)
    for part in [month, day] {
      guard let part else { return String(decoding: text, as: UTF8.self) }
      Self.append("-", part, to: &text)
    }
    guard let hour else { return String(decoding: text, as: UTF8.self) }
    Self.append("T", hour, to: &text)
    for part in [minute, second] {
      guard let part else { break }
      Self.append(":", part, to: &text)
    }
    if let fraction, second != nil {
      text.append(UInt8(ascii: "."))
      text.append(contentsOf: fraction.utf8)
    }
    appendZone(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The zone as ISO 8601 spells it: `Z`, `+01:00`, or nothing.
  private func appendZone(to text: inout [UInt8]) {
    guard let offset else { return }
    if offset == 0 { return text.append(UInt8(ascii: "Z")) }
    let minutes = offset.magnitude
    Self.append(offset < 0 ? "-" : "+", Int(minutes / 60), to: &text)
    Self.append(":", Int(minutes % 60), to: &text)
  }

  private static func append(_ mark: Unicode.Scalar, _ number: Int, to text: inout [UInt8]) {
    text.append(UInt8(truncatingIfNeeded: mark.value))
    append(number, width: 2, to: &text)
  }

  private static func append(_ number: Int, width: Int, to text: inout [UInt8]) {
    if number < 0 { text.append(UInt8(ascii: "-")) }
    let magnitude = number.magnitude
    var unit: UInt = 1
    for _ in 1..<width { unit *= 10 }
    while magnitude / unit > 9 { unit *= 10 }
    while unit > 0 {
      text.append(UInt8(truncatingIfNeeded: 0x30 + magnitude / unit % 10))
      unit /= 10
    }
  }

  /// Seconds since 1970-01-01T00:00:00Z; `nil` where zone or minute is missing.
  public var secondsSinceEpoch: Int? {
    guard let month, let day, let hour, let minute, let offset, isPossible else { return nil }
    return Self.daysSinceEpoch(year: year, month: month, day: day) * 86_400
      + hour * 3_600 + minute * 60 + (second ?? 0) - offset * 60
  }

  /// Makes the moment that lies this many seconds after 1970-01-01T00:00:00Z, in UTC; `nil` outside the years 1 to
  /// 9999.
  public init?(secondsSinceEpoch seconds: Int, text: String) {
    guard (-62_135_596_800...253_402_300_799).contains(seconds) else { return nil }
    let days = (seconds - (seconds < 0 ? 86_399 : 0)) / 86_400
    let (year, month, day) = Self.civil(daysSinceEpoch: days)
    let rest = seconds - days * 86_400
    self.init(
      text: text, year: year, month: month, day: day, hour: rest / 3_600, minute: rest / 60 % 60, second: rest % 60,
      offset: 0)
  }

  /// Days from 1970-01-01 to a date of the proleptic Gregorian calendar.
  private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func civil(daysSinceEpoch days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
