import NewsProse

/// A line that says that a story ends, `-30-`, `###`, `ENDS`; or that it goes on in the next take, `(more)`.
enum EndMark {
  case end
  case more

  private static let marks = Array("-*=#()[]. <".utf8) + [0xE2, 0x80, 0x93, 0x94]

  private static let hyphens = Array("- ".utf8) + [0xE2, 0x80, 0x93, 0x94]

  /// Reads a line; `nil` where it is neither.
  init?(_ line: UnsafeBufferPointer<UInt8>.SubSequence) {
    guard (2...40).contains(line.count) else { return nil }
    if line.allSatisfy({ $0 == UInt8(ascii: "#") || $0 == 0x20 }) {
      guard line.reduce(0, { $1 == UInt8(ascii: "#") ? $0 + 1 : $0 }) == 3 else { return nil }
      self = .end
      return
    }
    let tail = line.reversed().prefix { Self.marks.contains($0) }.count
    let words = line.dropLast(tail).drop { Self.marks.contains($0) }
    let isMarked = tail > 0 && words.startIndex > line.startIndex
    let isShouted = words.count >= 3 && !words.contains { $0 &- 0x61 < 26 }
    let text = FoldedText(Array(words))
    guard !words.isEmpty else { return nil }
    // `[30]` is the mark of a link.
    if words.elementsEqual("30".utf8), !line.allSatisfy({ $0 &- 0x30 < 10 || Self.hyphens.contains($0) }) { return nil }
    if WireWords.more.holds(text), isMarked || isShouted {
      self = .more
    } else if WireWords.endings.holds(text),
      isMarked || isShouted && words.count < line.count || Self.isBare(text, words)
    {
      self = .end
    } else {
      return nil
    }
  }

  /// Words that in capitals say nothing else.
  private static func isBare(_ text: FoldedText, _ words: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    ["ENDS", "ENDIT", "ENDALL", "END", "ENDE", "NNNN"].contains { words.elementsEqual($0.utf8) }
  }
}
