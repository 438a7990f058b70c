/// Goes through the words of a folded text, with the hash of each.
package enum WordScan {
  /// Hands out each word of a stretch: its hash and where it stands.
  @inlinable
  package static func words(
    of folded: UnsafeBufferPointer<UInt8>, in stretch: Range<Int>, _ body: (UInt64, Range<Int>) -> Void
  ) {
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      guard isWordByte(folded[index]) else {
        index += folded[index] < 0x80 ? 1 : folded[index] == 0xC2 ? 2 : 3
        continue
      }
      let start = index
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      while index < stretch.upperBound, isWordByte(folded[index]) {
        hash = (hash ^ UInt64(folded[index])) &* 0x100_0000_01B3
        index += 1
      }
      body(hash, start..<index)
    }
  }

  /// Whether a byte belongs to a word: letters, digits, everything beyond ASCII but what begins with C2 or E2: the signs
  /// of Latin-1, and the quotes, dashes, dots and spaces of U+2000 to U+206F.
  @inlinable
  package static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 && byte != 0xE2 && byte != 0xC2 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }
}
