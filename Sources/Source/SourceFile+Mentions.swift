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
        for start in 0...last where Self.lowercased(bytes[start]) == first && Self.holds(bytes, word, at: start) {
          return true
        }
        return false
      }
    }
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
