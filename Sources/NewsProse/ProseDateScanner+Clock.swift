extension ProseDateScanner {
  mutating func takeClock(_ first: (value: Int, digits: Int)) -> Bool {
    index += 1
    guard hour == nil, let minutes = digits(), minutes.digits == 2 else { return false }
    hour = first.value
    minute = minutes.value
    if text[index] == UInt8(ascii: ":"), Self.isDigit(text[index + 1]) {
      index += 1
      guard let seconds = digits(), seconds.digits == 2 else { return false }
      second = seconds.value
    }
    let beforeHalf = index
    index = min(text.skippingBlanks(from: index), end)
    if let half = CalendarWords.dayHalves.match(in: text, at: index) {
      index += half.length
      return applyHalf(half.group)
    }
    index = beforeHalf
    takeOffset()
    return true
  }

  mutating func takeFrenchClock(_ first: (value: Int, digits: Int)) -> Bool {
    index += 1
    hour = first.value
    if Self.isDigit(text[index]) {
      guard let minutes = digits(), minutes.digits == 2 else { return false }
      minute = minutes.value
    }
    return true
  }

  mutating func takeDayHalf(after value: Int) -> Bool {
    let start = min(text.skippingBlanks(from: index), end)
    guard hour == nil, let half = CalendarWords.dayHalves.match(in: text, at: start) else { return false }
    hour = value
    index = start + half.length
    return applyHalf(half.group)
  }

  private mutating func applyHalf(_ half: Int) -> Bool {
    guard let twelve = hour, (1...12).contains(twelve) else { return false }
    hour = twelve % 12 + (half == 1 ? 12 : 0)
    return true
  }

  /// `+01:00`, `-0500`, right behind the clock.
  private mutating func takeOffset() {
    let sign = text[index] == UInt8(ascii: "+") ? 1 : text[index] == UInt8(ascii: "-") ? -1 : 0
    let start = index
    guard sign != 0, index < end else { return }
    index += 1
    guard let first = digits() else {
      index = start
      return
    }
    if first.digits == 4 {
      offset = sign * (first.value / 100 * 60 + first.value % 100)
    } else if first.digits == 2 {
      offset = sign * first.value * 60
      if text[index] == UInt8(ascii: ":") {
        index += 1
        guard let minutes = digits() else {
          index = start
          return
        }
        offset = sign * (first.value * 60 + minutes.value)
      }
    } else {
      index = start
    }
  }

  /// `GMT+2` is not GMT.
  mutating func takeZoneOffset() {
    guard offset == 0, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") else { return }
    let sign = text[index] == UInt8(ascii: "+") ? 1 : -1
    let start = index
    index += 1
    guard let hours = digits(), hours.digits <= 2, hours.value <= 14 else {
      index = start
      return
    }
    offset = sign * hours.value * 60
  }
}
