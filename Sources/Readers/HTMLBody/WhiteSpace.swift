/// Looks for white space many bytes at a time.
enum WhiteSpace {
  /// Whether white space stands in a text only as single spaces, so that collapsing it would change nothing.
  static func isCollapsed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(text)
    var index = endOfPlain(raw)
    var isBehindSpace = index > 0 && raw[index - 1] == 0x20
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

  /// Up to where, 32 bytes after 32, no more than single spaces stand; the rest is for a closer look.
  private static func endOfPlain(_ raw: UnsafeRawBufferPointer) -> Int {
    let rest = SIMD4<UInt64>(repeating: ~highest)
    let space = SIMD4<UInt64>(repeating: 0x2020_2020_2020_2020)
    let controls = SIMD4<UInt64>(repeating: 0x0E0E_0E0E_0E0E_0E0E)
    var index = 0
    while index &+ 33 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
      let next = raw.loadUnaligned(fromByteOffset: index &+ 1, as: SIMD4<UInt64>.self)
      let (left, right) = (word ^ space, next ^ space)
      // The highest bit of a byte is clear where it and the one behind it are spaces.
      let single = (((left & rest) &+ rest) | left) | (((right & rest) &+ rest) | right)
      let found = (~single | ((word &- controls) & ~word)) & ~rest
      if found != SIMD4<UInt64>(repeating: 0) { break }
      index &+= 32
    }
    return index
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
