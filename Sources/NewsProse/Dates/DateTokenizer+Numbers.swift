extension DateTokenizer {
  /// The value of a digit and how many bytes it takes; the digits of Arabic, Persian, Hindi and Thai count too.
  func digit(at index: Int) -> (value: Int, width: Int)? {
    guard index < end else { return nil }
    let byte = text[index]
    if byte &- 0x30 < 10 { return (Int(byte &- 0x30), 1) }
    guard byte >= 0xD9 else { return nil }
    switch (byte, text[index + 1]) {
    case (0xD9, 0xA0...0xA9): return (Int(text[index + 1] - 0xA0), 2)
    case (0xDB, 0xB0...0xB9): return (Int(text[index + 1] - 0xB0), 2)
    case (0xE0, 0xB9) where text[index + 2] >= 0x90 && text[index + 2] <= 0x99:
      return (Int(text[index + 2] - 0x90), 3)
    case (0xE0, 0xA5) where text[index + 2] >= 0xA6 && text[index + 2] <= 0xAF:
      return (Int(text[index + 2] - 0xA6), 3)
    case (0xEF, 0xBC) where text[index + 2] >= 0x90 && text[index + 2] <= 0x99:
      return (Int(text[index + 2] - 0x90), 3)
    default: return nil
    }
  }

  /// Takes at most four digits; `nil`, and nothing taken, where there are none or more.
  mutating func digits() -> (value: Int, digits: Int)? {
    let start = index
    var (value, count) = (0, 0)
    while let digit = digit(at: index) {
      value = value * 10 + digit.value
      count += 1
      index += digit.width
      guard count <= 4 else { break }
    }
    if (1...4).contains(count) { return (value, count) }
    index = start
    return nil
  }

  /// A number and what clings to it.
  mutating func takeNumber() -> DateToken.Kind {
    guard let number = digits() else { return takeGluedYear() ?? takeLongNumber() }
    let mark = text[index]
    if digit(at: index + 1) != nil {
      switch mark {
      case UInt8(ascii: ":") where number.digits <= 2: return takeClock(number.value)
      case UInt8(ascii: "/") where number.digits == 4 && isClock(at: index + 1): break
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."): return takeFigures(number, mark)
      default: break
      }
    }
    if let clock = takeHourMark(number) ?? takeHalf(ClockTime(hour: number.value), number.digits) { return clock }
    if let sign = takeSign(number) ?? takeMilitary(number) { return sign }
    let value = commonYear(number.value, digits: number.digits)
    return .number(value, digits: number.digits, isOrdinal: takeOrdinal())
  }

  /// Whether hours, a colon and minutes stand at an offset.
  private func isClock(at start: Int) -> Bool {
    var mark = start
    while text[mark] &- 0x30 < 10 { mark += 1 }
    return (1...2).contains(mark - start) && text[mark] == UInt8(ascii: ":") && text[mark + 1] &- 0x30 < 10
  }

  /// A year to which a time clings, as dumps of pages have it: `20236:46`.
  private mutating func takeGluedYear() -> DateToken.Kind? {
    guard text[index] == UInt8(ascii: "1") || text[index] == UInt8(ascii: "2") else { return nil }
    var clock = index + 4
    while clock < end, text[clock] &- 0x30 < 10 { clock += 1 }
    guard (5...6).contains(clock - index), text[clock] == UInt8(ascii: ":"), digit(at: clock + 1) != nil else {
      return nil
    }
    let year = (index..<index + 4).reduce(0) { $0 * 10 + Int(text[$1] &- 0x30) }
    guard (1_900...2_199).contains(year) else { return nil }
    index += 4
    return .number(year, digits: 4, isOrdinal: false)
  }

  private mutating func takeLongNumber() -> DateToken.Kind {
    while let digit = digit(at: index) { index += digit.width }
    return .word
  }

  /// `2020-02-04`, `13/05/2020`, `4.2.2020`; `14.30`.
  private mutating func takeFigures(_ first: (value: Int, digits: Int), _ mark: UInt8) -> DateToken.Kind {
    var numbers = [first]
    while numbers.count < 5, text[index] == mark, digit(at: index + 1) != nil {
      index += 1
      guard let next = digits() else { return takeLongNumber() }
      numbers.append(next)
    }
    if numbers.count == 2, mark == UInt8(ascii: "."), numbers.allSatisfy({ $0.digits <= 2 }) {
      return takeDotted(numbers)
    }
    guard let date = NumericDate(numbers, mark: mark) else { return .word }
    if text[index] == UInt8(ascii: "t"), digit(at: index + 1) != nil { index += 1 }
    if mark == UInt8(ascii: "."), text[index] == mark { index += 1 }
    return .numeric(date)
  }

  private mutating func takeDotted(_ numbers: [(value: Int, digits: Int)]) -> DateToken.Kind {
    let time = ClockTime(hour: numbers[0].value, minute: numbers[1].value)
    if numbers[1].digits == 2, let clock = takeHalf(time, numbers[0].digits) { return clock }
    return .dotted(numbers[0].value, numbers[1].value)
  }

  private static let ordinals =
    ["st", "nd", "rd", "th", "er", "re", "º", "ª", "°", ":a", ":e", "-én", "-án"].map { Array($0.utf8) }

  private mutating func takeOrdinal() -> Bool {
    if index < end, text[index] == UInt8(ascii: ".") {
      index += 1
      return true
    }
    for mark in Self.ordinals where stands(mark, at: index) && text.isWordBoundary(at: index + mark.count) {
      index += mark.count
      return true
    }
    return false
  }

  /// The signs of East Asia: 年, 月, 日, 時, 분.
  private mutating func takeSign(_ number: (value: Int, digits: Int)) -> DateToken.Kind? {
    let start = min(text.skippingBlanks(from: index), end)
    guard let sign = CalendarWords.dateSigns.match(in: text, at: start, orDigit: true) else { return nil }
    switch sign.group {
    case 0 where number.digits == 4: index = start + sign.length
    case 1 where (1...12).contains(number.value):
      index = start + sign.length
      return .month(number.value)
    case 2 where number.digits <= 2: index = start + sign.length
    case 3 where number.value < 25:
      index = start + sign.length
      return takeMinuteSign(ClockTime(hour: number.value))
    default: return nil
    }
    return .number(number.value, digits: number.digits, isOrdinal: sign.group == 2)
  }

  private mutating func takeMinuteSign(_ time: ClockTime) -> DateToken.Kind {
    let start = index
    index = min(text.skippingBlanks(from: index), end)
    guard let minute = digits() else {
      index = start
      return .clock(time)
    }
    let sign = min(text.skippingBlanks(from: index), end)
    guard let match = CalendarWords.dateSigns.match(in: text, at: sign, orDigit: true), match.group == 4 else {
      index = start
      return .clock(time)
    }
    index = sign + match.length
    return .clock(ClockTime(hour: time.hour, minute: minute.value))
  }
}
