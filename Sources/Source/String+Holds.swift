extension String {
  /// Whether an ASCII word stands anywhere in the text, byte for byte.
  public func holds(_ word: StaticString) -> Bool {
    let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return utf8.withContiguousStorageIfAvailable { Self.holds(word, in: $0) }
      ?? Array(utf8).withUnsafeBufferPointer { Self.holds(word, in: $0) }
  }

  /// Whether another text stands anywhere in this one, byte for byte.
  public func holds(_ other: String) -> Bool {
    var (text, other) = (self, other)
    return other.withUTF8 { word in text.withUTF8 { Self.holds(word, in: $0) } }
  }

  private static func holds(_ word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, bytes.count >= word.count else { return word.isEmpty }
    for start in 0...bytes.count - word.count where bytes[start] == first {
      if bytes[start..<start + word.count].elementsEqual(word) { return true }
    }
    return false
  }
}
