/// Numbers as ZIP stores them: low byte first.
extension [UInt8] {
  mutating func appendHalfword(_ value: UInt16) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  mutating func appendWord(_ value: UInt32) {
    appendHalfword(UInt16(truncatingIfNeeded: value))
    appendHalfword(UInt16(truncatingIfNeeded: value >> 16))
  }

  /// The 16-bit number at an offset; 0 where the bytes end before it does.
  func halfword(at offset: Int) -> Int {
    guard offset >= 0, offset <= count - 2 else { return 0 }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// The 32-bit number at an offset; 0 where the bytes end before it does.
  func word(at offset: Int) -> Int {
    halfword(at: offset) | halfword(at: offset + 2) << 16
  }
}
