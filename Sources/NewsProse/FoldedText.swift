/// The bytes of a text in lower case, offset for offset: what phrases are looked for in.
///
/// Folds Latin, Greek and Cyrillic letters of two bytes and ASCII; everything else stays as it is.
package struct FoldedText: Sendable {
  /// The folded bytes; as many as went in.
  package let bytes: [UInt8]
  /// Where words cling to each other, for who asked for that.
  private var seams: [Int] = []

  /// Folds UTF-8.
  package init(_ utf8: some Sequence<UInt8>) {
    // Where the sequence is not known at compile time, copying it byte by byte costs more than folding it.
    var bytes = utf8.withContiguousStorageIfAvailable { Array($0) } ?? Array(utf8)
    bytes.withUnsafeMutableBytes { Self.fold($0) }
    self.bytes = bytes
  }

  /// Folds UTF-8, and lets words end where a capital clings to a small letter, a figure or the last of several capitals:
  /// `EditorDec 22`, `09:15 ISTShare`.
  init(partingSeamsOf utf8: [UInt8]) {
    self.init(utf8)
    seams = utf8.indices.dropFirst().filter { index in
      guard utf8[index] &- 0x41 < 26 else { return false }
      let last = utf8[index - 1]
      let isNextSmall = index + 1 < utf8.count && utf8[index + 1] &- 0x61 < 26
      return last &- 0x61 < 26 || isNextSmall && (last &- 0x30 < 10 || last &- 0x41 < 26)
    }
  }

  /// Whether a word clings to another at an offset.
  func isSeam(_ index: Int) -> Bool { !seams.isEmpty && seams.contains(index) }

  /// Folds UTF-8 where it stands.
  package static func fold(_ bytes: UnsafeMutableRawBufferPointer) {
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count, foldASCII(bytes, at: index) {
        index += 8
        continue
      }
      let byte = bytes[index]
      if byte < 0x80 {
        if byte &- 0x41 < 26 { bytes[index] = byte | 0x20 }
        index += 1
      } else if (0xC3...0xD4).contains(byte), index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
        let folded = fold(UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
        bytes[index] = 0xC0 | UInt8(truncatingIfNeeded: folded >> 6)
        bytes[index + 1] = 0x80 | UInt8(truncatingIfNeeded: folded & 0x3F)
        index += 2
      } else {
        index += 1
      }
    }
  }

  /// Folds the eight bytes at a place where all of them are ASCII.
  ///
  /// Of the two sums, the high bits of a byte differ where it is at least `A` and at most `Z`.
  @inline(__always)
  private static func foldASCII(_ bytes: UnsafeMutableRawBufferPointer, at index: Int) -> Bool {
    let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    guard word & 0x8080_8080_8080_8080 == 0 else { return false }
    let isCapital = ((word &+ 0x3F3F_3F3F_3F3F_3F3F) ^ (word &+ 0x2525_2525_2525_2525)) & 0x8080_8080_8080_8080
    bytes.storeBytes(of: word | isCapital >> 2, toByteOffset: index, as: UInt64.self)
    return true
  }

  /// How many bytes there are.
  package var count: Int { bytes.count }

  /// The byte at an offset, or 0 beyond the text.
  package subscript(index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

  /// Whether a word ends, or could begin, at an offset.
  package func isWordBoundary(at index: Int) -> Bool {
    guard index > 0, index < bytes.count else { return true }
    return !(Self.isWordByte(bytes[index - 1]) && Self.isWordByte(bytes[index])) || isSeam(index)
  }

  /// The first offset from `index` on that is no blank.
  package func skippingBlanks(from index: Int) -> Int {
    var index = index
    while index < bytes.count, let width = blank(at: index) { index += width }
    return index
  }

  /// Whether the script of a sign writes no blanks between its words: Chinese, Japanese.
  func isUnspaced(at index: Int) -> Bool {
    index < bytes.count && (0xE3...0xE9).contains(bytes[index])
  }

  /// The offset behind the mark of a link such as `[12]` that begins at an offset.
  func linkMarkEnd(from start: Int) -> Int? {
    var index = start + 1
    while self[index] &- 0x30 < 10 { index += 1 }
    return index > start + 1 && self[index] == UInt8(ascii: "]") ? index + 1 : nil
  }

  /// The offset behind the raised number of a note such as `^2` that begins at an offset.
  func noteMarkEnd(from start: Int) -> Int? {
    guard self[start] == UInt8(ascii: "^") else { return nil }
    var index = start + 1
    while self[index] &- 0x30 < 10 { index += 1 }
    return index > start + 1 ? index : nil
  }

  /// Whether some words stand anywhere in the text.
  package func holds(_ words: String) -> Bool {
    let words = Array(words.utf8)
    guard let first = words.first, bytes.count >= words.count else { return false }
    return (0...bytes.count - words.count).contains { index in
      bytes[index] == first && bytes[index..<index + words.count].elementsEqual(words)
    }
  }

  /// The text without blanks at its end.
  package var trimmedEnd: Int {
    var end = bytes.count
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// How many bytes the blank at an offset takes: no-break, thin and ideographic spaces and marks of direction count.
  private func blank(at index: Int) -> Int? {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    if byte == 0xC2 { return self[index + 1] == 0xA0 ? 2 : nil }
    guard byte == 0xE2 || byte == 0xE3 else { return nil }
    switch (byte, self[index + 1], self[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): return 3
    default: return nil
    }
  }

  /// Whether a byte belongs to a word: ASCII letters and digits, and everything beyond ASCII.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The small letter of a scalar of two bytes.
  static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xD7: scalar
    case 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x386: 0x3AC
    case 0x388...0x38A: scalar + 0x25
    case 0x38C: 0x3CC
    case 0x38E, 0x38F: scalar + 0x3F
    case 0x178: 0xFF
    case 0x130, 0x131, 0x138, 0x149: scalar
    case 0x139...0x148, 0x179...0x17E: scalar % 2 == 1 ? scalar + 1 : scalar
    case 0x100...0x177, 0x460...0x481, 0x490...0x4BF: scalar | 1
    default: scalar
    }
  }
}
