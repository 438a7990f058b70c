/// Looks for white space eight bytes at a time.
enum WhiteSpace {
  /// Whether white space stands in a text only as single spaces, so that collapsing it would change nothing.
  static func isCollapsed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(text)
    var index = 0
    var isBehindSpace = false
    while index &+ 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let spaces = zeros(word ^ 0x2020_2020_2020_2020)
      // Below 0x0E: some control character, and so perhaps a tab or a line end.
      let controls = (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & highest
      let isDouble = spaces & (spaces << 8) != 0 || (isBehindSpace && spaces & 0x80 != 0)
      if controls != 0 || isDouble { return isCollapsedPlainly(raw, from: max(index - 1, 0)) }
      isBehindSpace = spaces >> 63 != 0
      index &+= 8
    }
    return index == raw.count || isCollapsedPlainly(raw, from: max(index - 1, 0))
  }

  /// Whether a text is nothing but white space.
  static func isAll(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.allSatisfy { $0 == 0x20 || $0 &- 0x09 < 5 }
  }

  private static let highest: UInt64 = 0x8080_8080_8080_8080

  /// The highest bit of every byte that is zero, and of no other.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    ~(((word & ~highest) &+ ~highest) | word) & highest
  }

  private static func isCollapsedPlainly(_ text: UnsafeRawBufferPointer, from start: Int) -> Bool {
    var isBehindSpace = false
    for byte in text[start...] {
      if byte &- 0x09 < 5 { return false }
      let isSpace = byte == 0x20
      if isSpace, isBehindSpace { return false }
      isBehindSpace = isSpace
    }
    return true
  }
}
