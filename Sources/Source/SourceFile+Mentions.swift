extension SourceFile {
  /// Whether the first bytes hold a word, ASCII letters in either case; the word itself is in lowercase.
  ///
  /// For guessing formats: unlike a search in a `String` it makes no generic type at run time, which costs more than
  /// reading a story.
  public func mentions(_ word: StaticString, within limit: Int) -> Bool {
    word.withUTF8Buffer { word in
      bytes.withUnsafeBufferPointer { bytes in
        var start = 0
        while start + word.count <= min(bytes.count, limit) {
          var length = 0
          while length < word.count, Self.lowercased(bytes[start + length]) == word[length] { length += 1 }
          if length == word.count { return true }
          start += 1
        }
        return false
      }
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
