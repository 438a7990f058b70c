extension DateTokenizer {
  /// `10:30`, `10:30:15+01:00`, `10:30 pm`.
  mutating func takeClock(_ hour: Int) -> DateToken.Kind {
    index += 1
    guard let minute = digits(), minute.digits == 2 else { return .word }
    var time = ClockTime(hour: hour, minute: minute.value)
    if text[index] == UInt8(ascii: ":"), digit(at: index + 1) != nil {
      index += 1
      guard let second = digits(), second.digits == 2 else { return .word }
      time.second = second.value
      takeFraction()
    }
    if let clock = takeHalf(time, 2) { return clock }
    time.offset = takeOffset()
    return .clock(time)
  }

  private mutating func takeFraction() {
    guard text[index] == UInt8(ascii: "."), digit(at: index + 1) != nil else { return }
    index += 1
    while let digit = digit(at: index) { index += digit.width }
  }

  /// `14h30`, `14h`, `14 h 30`.
  mutating func takeHourMark(_ number: (value: Int, digits: Int)) -> DateToken.Kind? {
    let mark = min(text.skippingBlanks(from: index), end)
    guard number.digits <= 2, mark < end, text[mark] == UInt8(ascii: "h") else { return nil }
    let behind = mark + 1
    guard digit(at: behind) != nil || text.isWordBoundary(at: behind) else { return nil }
    index = behind
    let rest = mark == behind - 1 && digit(at: behind) != nil ? behind : min(text.skippingBlanks(from: behind), end)
    index = rest
    guard let minute = digits(), minute.digits == 2 else {
      index = behind
      return .clock(ClockTime(hour: number.value))
    }
    return .clock(ClockTime(hour: number.value, minute: minute.value))
  }

  /// The half of the day behind a time.
  mutating func takeHalf(_ time: ClockTime, _ digits: Int) -> DateToken.Kind? {
    let start = min(text.skippingBlanks(from: index), end)
    guard digits <= 2, let half = CalendarWords.dayHalves.match(in: text, at: start), half.length > 1 else {
      return nil
    }
    guard let clock = time.inHalf(half.group) else { return nil }
    index = start + half.length
    return .clock(clock)
  }

  /// `+01:00`, `-0500`, right behind the clock.
  private mutating func takeOffset() -> Int? {
    guard index < end else { return nil }
    let sign = text[index] == UInt8(ascii: "+") ? 1 : text[index] == UInt8(ascii: "-") ? -1 : 0
    let start = index
    guard sign != 0 else { return nil }
    index += 1
    guard let first = digits(), first.digits == 2 || first.digits == 4 else {
      index = start
      return nil
    }
    if first.digits == 4 { return sign * (first.value / 100 * 60 + first.value % 100) }
    guard text[index] == UInt8(ascii: ":"), digit(at: index + 1) != nil else { return sign * first.value * 60 }
    index += 1
    return sign * (first.value * 60 + (digits()?.value ?? 0))
  }

  /// `0001 GMT`, `1830 hrs`: four figures before a zone or a word for hours, unless they are the year of a date.
  func takeMilitary(_ number: (value: Int, digits: Int)) -> DateToken.Kind? {
    let (hour, minute) = (number.value / 100, number.value % 100)
    let behind = text.skippingBlanks(from: index)
    guard number.digits == 4, hour < 24, minute < 60, behind < end,
      CalendarWords.zones.match(in: text, at: behind) != nil
        || CalendarWords.clockMarks.match(in: text, at: behind) != nil
        || CalendarWords.vagueZones.match(in: text, at: behind).map({ $0.length > 2 }) ?? false
    else { return nil }
    return (1_600...2_199).contains(number.value) && isYearOfDate ? nil : .clock(ClockTime(hour: hour, minute: minute))
  }

  /// Whether a figure or the name of a month stands before the four figures just taken.
  private var isYearOfDate: Bool {
    var last = index - 4
    while last > 0, text[last - 1] <= 0x20 || text[last - 1] == UInt8(ascii: ",") { last -= 1 }
    var word = last
    while word > 0, last - word < 24, FoldedText.isWordByte(text[word - 1]) { word -= 1 }
    guard word < last else { return last > 0 && text[last - 1] == UInt8(ascii: ".") }
    return text[word] &- 0x30 < 10 && last - word <= 2 || CalendarWords.months.match(in: text, at: word) != nil
  }

  /// A zone by its name; `GMT+2` is not GMT.
  mutating func takeZone(_ match: PhraseTable.Match) -> DateToken.Kind {
    index += match.length
    let offset = CalendarWords.zoneOffsets[min(match.group, CalendarWords.zoneOffsets.count - 1)]
    let sign = text[index] == UInt8(ascii: "+") ? 1 : text[index] == UInt8(ascii: "-") ? -1 : 0
    let start = index
    guard offset == 0, sign != 0, digit(at: index + 1) != nil else { return .zone(offset) }
    index += 1
    guard let hours = digits(), hours.digits <= 2, hours.value <= 14 else {
      index = start
      return .zone(offset)
    }
    var minutes = 0
    if text[index] == UInt8(ascii: ":"), digit(at: index + 1) != nil {
      index += 1
      minutes = digits()?.value ?? 0
    }
    return .zone(sign * (hours.value * 60 + minutes))
  }
}
