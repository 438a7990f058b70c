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
    var scalars = 0
    var suspects: UInt8 = 0
    for byte in bytes {
      scalars &+= byte & 0xC0 != 0x80 ? 1 : 0
      // The noncharacters of every plane end in 0xBE or 0xBF, behind 0xBF.
      let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
      suspects |= isControl || byte == 0xBF ? 1 : 0
    }
    return (scalars, suspects == 0)
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
