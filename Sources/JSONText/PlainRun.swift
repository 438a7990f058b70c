/// Finds the bytes of a JSON string that are not plain (control characters, quotes, backslashes), eight at a time.
enum PlainRun {
  /// How many bytes are looked at together.
  static let wordLength = 8

  /// Which of eight bytes, the first in the lowest bits, is the first that is not plain; 8 where all are plain.
  ///
  /// The high bit of a byte that is below 0x20, or that a comparison turned to zero, is set by the borrow of a
  /// subtraction; only bytes above it can be set falsely, so the lowest one is right.
  @inline(__always)
  static func length(in word: UInt64) -> Int {
    specials(in: word).trailingZeroBitCount >> 3
  }

  /// The high bits of the bytes that are not plain, the lowest of which is right; 0 where all are plain, in whatever
  /// order the bytes are.
  @inline(__always)
  static func specials(in word: UInt64) -> UInt64 {
    let control = (word &- 0x2020_2020_2020_2020) & ~word
    let quote = word ^ 0x2222_2222_2222_2222
    let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
    let special =
      control | ((quote &- 0x0101_0101_0101_0101) & ~quote) | ((backslash &- 0x0101_0101_0101_0101) & ~backslash)
    return special & 0x8080_8080_8080_8080
  }

  /// Whether a byte is plain.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// The offset of the next byte that is not plain, or the end.
  @inline(__always)
  static func end(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + wordLength <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let plain = length(in: word)
      index += plain
      if plain < wordLength { return index }
    }
    while index < bytes.count, isPlain(bytes[index]) { index += 1 }
    return index
  }
}
