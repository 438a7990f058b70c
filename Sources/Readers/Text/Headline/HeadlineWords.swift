import NewsProse

/// What the words of a line look like, as far as titles differ from other lines in it.
struct HeadlineWords {
  /// How many words there are; where a script writes no blanks, every two signs count as one.
  let words: Int
  /// Whether they do not end as sentences do.
  let endsOpenly: Bool
  /// Whether they begin in the middle of a sentence.
  let beginsSmall: Bool

  init(_ bytes: [UInt8]) {
    var (spaced, signs, last) = (0, 0, 0x20 as UInt8)
    for byte in bytes {
      if byte > 0x20, last <= 0x20 { spaced += 1 }
      if (0xE3...0xE9).contains(byte) { signs += 1 }
      last = byte
    }
    words = max(spaced, signs / 2)
    endsOpenly = Self.endsOpenly(bytes)
    beginsSmall = bytes.withUnsafeBufferPointer { SentenceEdge.isContinuation(TextSpan(0, $0.count), $0) }
  }

  private static func endsOpenly(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.last else { return false }
    guard last == UInt8(ascii: ".") else {
      return ![UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(last)
    }
    // `U.S.` and `…` end headlines too.
    let word = bytes.reversed().prefix { $0 > 0x20 }
    return word.filter { $0 == UInt8(ascii: ".") }.count >= 2
  }
}
