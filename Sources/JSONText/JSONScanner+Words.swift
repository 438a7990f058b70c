extension JSONScanner {
  /// Reads `true` or `false`.
  package mutating func boolean() throws(JSONFailure) -> Bool {
    try expect(.boolean)
    let isTrue = try peek() == UInt8(ascii: "t")
    try word(isTrue ? "true" : "false")
    return isTrue
  }

  /// Reads `null`.
  package mutating func null() throws(JSONFailure) {
    try expect(.null)
    try word("null")
  }

  /// Reads a number as it is spelled.
  package mutating func number() throws(JSONFailure) -> String {
    try expect(.number)
    let start = offset
    try passNumber()
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// Reads a whole number.
  package mutating func integer() throws(JSONFailure) -> Int {
    try expect(.number)
    let start = offset
    try passNumber()
    guard let number = Self.integer(bytes[start..<offset]) else { throw JSONFailure(.notAnInteger, at: start) }
    return number
  }

  private static func integer(_ digits: ArraySlice<UInt8>) -> Int? {
    let isNegative = digits.first == UInt8(ascii: "-")
    var number = 0
    for digit in digits.dropFirst(isNegative ? 1 : 0) {
      guard isDigit(digit) else { return nil }
      let value = Int(digit - UInt8(ascii: "0"))
      let (tens, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(isNegative ? -value : value)
      if overflow || carry { return nil }
      number = sum
    }
    return number
  }

  private mutating func passNumber() throws(JSONFailure) {
    let start = offset
    if try peek() == UInt8(ascii: "-") { offset += 1 }
    let leading = offset
    try passDigits(of: start)
    let hasNeedlessZero = bytes[leading] == UInt8(ascii: "0") && offset > leading + 1
    if hasNeedlessZero { throw JSONFailure(.badNumber, at: start) }
    if pass(UInt8(ascii: ".")) { try passDigits(of: start) }
    if pass(UInt8(ascii: "e")) || pass(UInt8(ascii: "E")) {
      if !pass(UInt8(ascii: "+")) { _ = pass(UInt8(ascii: "-")) }
      try passDigits(of: start)
    }
  }

  private mutating func passDigits(of number: Int) throws(JSONFailure) {
    let start = offset
    while offset < bytes.count, Self.isDigit(bytes[offset]) { offset += 1 }
    if offset == start { throw JSONFailure(.badNumber, at: number) }
  }

  private mutating func pass(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func word(_ word: StaticString) throws(JSONFailure) {
    for index in 0..<word.utf8CodeUnitCount {
      let byte = try peek()
      guard word.withUTF8Buffer({ $0[index] }) == byte else { throw JSONFailure(.unexpectedByte(byte), at: offset) }
      offset += 1
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
