import ArticleModel
import Source

/// The plain-text rendering of a body, and its counts, as ninjs has them: without the captions of figures.
package struct NinjsProse: Hashable, Sendable {
  /// The words: blocks parted by an empty line.
  package let text: String
  /// How many words, runs of anything but white space.
  package let words: Int
  /// How many characters, Unicode scalars that are no line ends between blocks.
  package let characters: Int

  /// Renders the blocks of a body; those that only repeat a field of the item are left out.
  package init(_ blocks: [Block]) {
    var page = NinjsProsePage()
    let blocks = blocks.span
    for index in blocks.indices {
      page.beginBlock()
      page.write(blocks[index])
    }
    var written = page.text
    var tally = WordTally()
    let (scalars, isClean) = written.withUTF8 { bytes in
      tally.read(bytes)
      return Self.survey(bytes)
    }
    text = isClean ? written : Self.speakable(written)
    words = tally.words
    characters = scalars - page.lineEnds
  }

  /// How many scalars there are, and whether no byte is of a scalar that XML may forbid.
  private static func survey(_ bytes: UnsafeBufferPointer<UInt8>) -> (scalars: Int, isClean: Bool) {
    let raw = UnsafeRawBufferPointer(bytes)
    var scalars = 0
    var isClean = true
    var index = 0
    while index < raw.count {
      let length = min(raw.count &- index, 8)
      let word =
        length == 8
        ? UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) : raw.lastWord(from: index)
      // What goes on a scalar has the highest bit and not the one below it.
      scalars &+= length &- (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      if mayHoldSuspects(word) { isClean = isClean && !raw[index..<index &+ length].contains(where: isSuspect) }
      index &+= length
    }
    return (scalars, isClean)
  }

  /// Whether one of eight bytes may be below U+0020 or 0xBF.
  private static func mayHoldSuspects(_ word: UInt64) -> Bool {
    let control = (word &- 0x2020_2020_2020_2020) & ~word
    let last = word ^ 0xBFBF_BFBF_BFBF_BFBF
    return (control | ((last &- 0x0101_0101_0101_0101) & ~last)) & 0x8080_8080_8080_8080 != 0
  }

  /// Whether a byte is of a scalar that XML may forbid: the noncharacters of every plane end in 0xBE or 0xBF, behind
  /// 0xBF.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0xBF
  }

  /// The text with U+FFFD for what XML forbids, as the HTML beside it has it.
  private static func speakable(_ text: String) -> String {
    let isForbidden = { (scalar: Unicode.Scalar) in
      (scalar.value < 0x20 && ![0x09, 0x0A, 0x0D].contains(scalar.value)) || scalar.value & 0xFFFE == 0xFFFE
    }
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }
}
