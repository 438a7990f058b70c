extension SourceFile {
  /// Whether the first bytes hold a word, ASCII letters in either case; the word itself is in lowercase.
  ///
  /// For guessing formats: unlike a search in a `String` it makes no generic type at run time, which costs more than
  /// reading a story.
  public func mentions(_ word: StaticString, within limit: Int) -> Bool {
    word.withUTF8Buffer { word in
      bytes.withUnsafeBufferPointer { bytes in
        let last = min(bytes.count, limit) - word.count
        guard let first = word.first, last >= 0 else { return word.isEmpty }
        var start = 0
        while start <= last {
          if start + 8 <= bytes.count, !Self.mayHold(first, in: bytes, at: start) {
            start += 8
          } else if Self.holds(bytes, word, at: start) {
            return true
          } else {
            start += 1
          }
        }
        return false
      }
    }
  }

  /// Whether one of the eight bytes at a place may be this one, in either case of a letter.
  private static func mayHold(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let difference = (word | ones &* 0x20) ^ (ones &* UInt64(byte | 0x20))
    return ((difference &- ones) & ~difference) & 0x8080_8080_8080_8080 != 0
  }

  private static func holds(
    _ bytes: UnsafeBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    for index in word.indices where lowercased(bytes[start + index]) != word[index] { return false }
    return true
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
