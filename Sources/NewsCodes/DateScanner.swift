import ArticleModel

/// Walks over the bytes of a date, one part after the other.
struct DateScanner {
  private let text: String
  private let bytes: [UInt8]
  private var index = 0

  /// Begins behind leading white space, and takes no notice of trailing.
  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed())
  }

  /// Whether every byte was taken.
  var isAtEnd: Bool { index == bytes.count }

  /// The whole date; whether the calendar has it is left to the caller.
  mutating func date() -> NewsDate? {
    guard bytes.count <= 64, let year = number(4) else { return nil }
    var date = NewsDate(text: text, year: year)
    guard !isAtEnd else { return date }
    let isExtended = take("-")
    guard isExtended || remaining >= 4 else { return nil }
    guard let month = number(2) else { return nil }
    date.month = month
    if isExtended, !take("-") { return date }
    guard let day = number(2) else { return nil }
    date.day = day
    if take("T") || take("t") || (peek(1).map(Self.isDigit) == true && take(" ")) {
      guard time(of: &date) else { return nil }
    } else {
      _ = zone()
    }
    return date
  }

  private mutating func time(of date: inout NewsDate) -> Bool {
    guard let hour = number(2) else { return false }
    date.hour = hour
    if take(":") || peek(0).map(Self.isDigit) == true {
      guard let minute = number(2) else { return false }
      date.minute = minute
      if take(":") || peek(0).map(Self.isDigit) == true {
        guard let second = number(2) else { return false }
        date.second = second
        guard fraction(of: &date) else { return false }
      }
    }
    date.offset = zone()
    return hour == 24 ? turnIntoNextDay(&date) : true
  }

  private mutating func fraction(of date: inout NewsDate) -> Bool {
    guard take(".") || take(",") else { return true }
    let start = index
    while let byte = peek(0), Self.isDigit(byte) { index += 1 }
    date.fraction = String(decoding: bytes[start..<index], as: UTF8.self)
    return index > start
  }

  /// `24:00`, with nothing but zeros behind it, is `00:00` of the next day.
  private func turnIntoNextDay(_ date: inout NewsDate) -> Bool {
    let isMidnight =
      (date.minute ?? 0) == 0 && (date.second ?? 0) == 0 && (date.fraction ?? "").allSatisfy { $0 == "0" }
    guard isMidnight, let month = date.month, let day = date.day else { return false }
    date.hour = 0
    if day < NewsDate.days(in: month, of: date.year) {
      date.day = day + 1
    } else {
      date.day = 1
      date.month = month == 12 ? 1 : month + 1
      if month == 12 { date.year += 1 }
    }
    return true
  }

  /// The zone in minutes east of UTC; takes nothing where there is none.
  private mutating func zone() -> Int? {
    let start = index
    _ = take(" ")
    if take("Z") || take("z") || take("UTC") || take("GMT") { return 0 }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    if sign != 0, let hours = number(2) {
      _ = take(":")
      let minutes = number(2) ?? 0
      if minutes < 60 { return sign * (hours * 60 + minutes) }
    }
    index = start
    return nil
  }

  private var remaining: Int { bytes.count - index }

  private func peek(_ ahead: Int) -> UInt8? {
    index + ahead < bytes.count ? bytes[index + ahead] : nil
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let matches = word.withUTF8Buffer { bytes[index...].starts(with: $0) }
    if matches { index += word.utf8CodeUnitCount }
    return matches
  }

  /// A number of exactly so many digits; takes nothing where there are fewer.
  private mutating func number(_ digits: Int) -> Int? {
    guard remaining >= digits, bytes[index..<index + digits].allSatisfy(Self.isDigit) else { return nil }
    defer { index += digits }
    return bytes[index..<index + digits].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
