import ArticleModel

/// Walks over a line word by word, taking nothing but the parts of a date.
struct ProseDateScanner {
  private struct Number {
    let value: Int
    let digits: Int
    let isOrdinal: Bool
  }

  let text: FoldedText
  let end: Int
  var index: Int
  private var numbers: [Number] = []
  private var month: Int?
  private var numeric: [NewsDate]?
  var hour: Int?
  var minute: Int?
  var second: Int?
  var offset: Int?
  private(set) var vagueZone: String?
  /// The bytes from the first part of the date to the last, marks around left out.
  private(set) var extent: Range<Int>?

  init(_ text: FoldedText, in range: Range<Int>) {
    self.text = text
    index = range.lowerBound
    end = range.upperBound
  }

  /// Takes the line to its end; false where something is no part of a date.
  mutating func scan() -> Bool {
    while true {
      index = min(text.skippingBlanks(from: index), end)
      guard index < end else { return true }
      let start = index
      if Self.isDigit(text[index]) ? takeNumber() : takeWord() {
        extent = (extent?.lowerBound ?? start)..<index
      } else {
        guard takeMark() else { return false }
      }
    }
  }

  /// The dates the parts may make: none, one, or two that cannot be told apart; `nil` where it is no date at all.
  func parts() -> [NewsDate]? {
    let dates = numeric.flatMap { numbers.isEmpty && month == nil ? $0 : nil } ?? worded()
    return dates?.map { date in
      var date = date
      guard date.day != nil, let hour else { return date }
      date.hour = hour
      date.minute = minute
      date.second = second
      date.offset = offset
      return date
    }
  }

  /// A date with its month in words: the year is the number of four digits.
  private func worded() -> [NewsDate]? {
    guard numeric == nil, let month, (1...2).contains(numbers.count) else { return nil }
    guard let year = numbers.firstIndex(where: { $0.digits == 4 && !$0.isOrdinal }) else { return nil }
    var date = NewsDate(text: "", year: numbers[year].value, month: month)
    if numbers.count == 2 {
      let day = numbers[1 - year]
      guard day.digits <= 2 else { return nil }
      date.day = day.value
    }
    return [date]
  }

  // MARK: Numbers

  private mutating func takeNumber() -> Bool {
    guard let number = digits() else { return false }
    let isBeforeDigit = Self.isDigit(text[index + 1])
    switch text[index] {
    case UInt8(ascii: ":") where number.digits <= 2 && isBeforeDigit:
      return takeClock(number)
    case UInt8(ascii: "h") where number.digits <= 2 && hour == nil && !isLetter(at: index + 1):
      return takeFrenchClock(number)
    case UInt8(ascii: "-") where isBeforeDigit, UInt8(ascii: "/") where isBeforeDigit,
      UInt8(ascii: ".") where isBeforeDigit && number.digits <= 2 && month == nil:
      return takeNumericDate(number)
    default: break
    }
    if takeDayHalf(after: number.value) || takeCJK(number) { return true }
    numbers.append(Number(value: number.value, digits: number.digits, isOrdinal: takeOrdinal()))
    return numbers.count <= 2
  }

  mutating func digits() -> (value: Int, digits: Int)? {
    let start = index
    var value = 0
    while index < end, Self.isDigit(text[index]), index - start < 4 {
      value = value * 10 + Int(text[index] &- 0x30)
      index += 1
    }
    guard index > start, index == end || !Self.isDigit(text[index]) else { return nil }
    return (value, index - start)
  }

  private mutating func takeOrdinal() -> Bool {
    for mark in ["st", "nd", "rd", "th", "er", "re", "º", "ª", "°", ":a", ":e", "."] {
      let bytes = Array(mark.utf8)
      let after = index + bytes.count
      guard after <= end, text.bytes[index..<after].elementsEqual(bytes) else { continue }
      guard mark == "." || !isLetter(at: after) else { continue }
      index = after
      return true
    }
    return false
  }

  /// `2020-02-04`, `2020/02/04`, `4.2.2020`, `13/05/2020`; day and month stay two readings where both could be.
  private mutating func takeNumericDate(_ first: (value: Int, digits: Int)) -> Bool {
    let mark = text[index]
    index += 1
    guard numeric == nil, let second = digits(), text[index] == mark else {
      return false
    }
    index += 1
    guard let third = digits() else { return false }
    if first.digits == 4, second.digits <= 2, third.digits <= 2 {
      numeric = [NewsDate(text: "", year: first.value, month: second.value, day: third.value)]
      if index < end, text[index] == UInt8(ascii: "t"), Self.isDigit(text[index + 1]) { index += 1 }
      return true
    }
    guard first.digits <= 2, second.digits <= 2, third.digits == 4 else { return false }
    let dayFirst = NewsDate(text: "", year: third.value, month: second.value, day: first.value)
    let monthFirst = NewsDate(text: "", year: third.value, month: first.value, day: second.value)
    if mark == UInt8(ascii: ".") || first.value == second.value {
      numeric = [dayFirst]
    } else {
      numeric = [dayFirst, monthFirst].filter(\.isPossible)
    }
    return true
  }

  private mutating func takeCJK(_ number: (value: Int, digits: Int)) -> Bool {
    let marks: [(String, Int)] = [("年", 4), ("月", 2), ("日", 2), ("년", 4), ("월", 2), ("일", 2)]
    for (mark, digits) in marks where text.bytes[index..<end].starts(with: mark.utf8) && number.digits <= digits {
      index += mark.utf8.count
      if digits == 4 || mark == "日" || mark == "일" {
        numbers.append(Number(value: number.value, digits: digits, isOrdinal: false))
      } else {
        guard month == nil else { return false }
        month = number.value
      }
      return numbers.count <= 2
    }
    return false
  }

  // MARK: Words

  private mutating func takeWord() -> Bool {
    if month == nil, let found = CalendarWords.months.match(in: text, at: index) {
      month = found.group + 1
      index += found.length
      return true
    }
    if hour != nil, offset == nil, let zone = CalendarWords.zones.match(in: text, at: index) {
      index += zone.length
      offset = CalendarWords.zoneOffsets[min(zone.group, CalendarWords.zoneOffsets.count - 1)]
      takeZoneOffset()
      return true
    }
    if hour != nil, let zone = CalendarWords.vagueZones.match(in: text, at: index) {
      vagueZone = String(decoding: text.bytes[index..<index + zone.length], as: UTF8.self)
      index += zone.length
      return true
    }
    for table in [CalendarWords.weekdays, CalendarWords.fillers] {
      if let found = table.match(in: text, at: index) {
        index += found.length
        return true
      }
    }
    return false
  }

  private mutating func takeMark() -> Bool {
    for mark in [",", ".", "|", "(", ")", "-", "–", "—", "·", "•", ";"] {
      let bytes = Array(mark.utf8)
      if text.bytes[index..<end].starts(with: bytes) {
        index += bytes.count
        return true
      }
    }
    return false
  }

  private func isLetter(at index: Int) -> Bool {
    index < end && (text[index] >= 0x80 || (text[index] | 0x20) &- 0x61 < 26)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
