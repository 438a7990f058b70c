import NewsProse

/// Measures a chunk on its own: one row of `ChunkFeature`.
struct ChunkTally {
  /// The measures, in the order of `ChunkFeature`.
  private(set) var row: [Int16]
  /// Tells whether two chunks have the same words.
  let hash: UInt64

  init(_ chunk: Chunk, _ text: ChunkText, languages: UInt32) {
    row = Array(repeating: 0, count: ChunkFeature.count)
    let folded = FoldedText(text.bytes)
    hash = folded.bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let tally = WordTally(folded, of: text.bytes, languages: languages)
    let marks = ChunkMarks(text.bytes)
    takeSizes(tally, marks, text)
    takeMarks(marks, words: max(1, tally.words))
    takeWords(tally)
    takeLayout(chunk)
    self[.ending] = Self.ending(of: text.bytes)
    self[.opening] = Self.opening(of: text.bytes, folded)
  }

  private subscript(feature: ChunkFeature) -> Int {
    get { Int(row[feature.rawValue]) }
    set { row[feature.rawValue] = Int16(clamping: newValue) }
  }

  private mutating func takeSizes(_ tally: WordTally, _ marks: ChunkMarks, _ text: ChunkText) {
    let cut = text.bytes.count >= 8_192 ? text.total - text.bytes.count : 0
    self[.letters] = marks.scalars + marks.eastern * 2 + max(0, cut)
    self[.words] = tally.words + marks.eastern / 2
    self[.wordLength] = tally.bytes * 10 / max(1, tally.words)
    self[.linked] = min(100, text.linked * 100 / max(1, text.bytes.count))
    self[.links] = text.links
    self[.pictures] = text.pictures
    self[.capitals] = tally.capitals * 100 / max(1, tally.words)
    self[.shouted] = tally.shouted * 100 / max(1, tally.words)
    self[.smallWords] = tally.small * 100 / max(1, tally.words)
  }

  private mutating func takeMarks(_ marks: ChunkMarks, words: Int) {
    let scalars = max(1, marks.scalars)
    self[.sentences] = marks.sentences
    self[.commas] = marks.commas * 100 / words
    self[.digits] = marks.digits * 100 / scalars
    self[.symbols] = marks.symbols * 100 / scalars
    self[.quotes] = marks.quotes
    self[.questions] = marks.questions
    self[.exclamations] = marks.exclamations
    self[.address] = marks.hasAddress ? 1 : 0
    self[.form] = marks.hasForm ? 1 : 0
    self[.clock] = marks.hasClock ? 1 : 0
    self[.year] = marks.hasYear ? 1 : 0
  }

  private mutating func takeWords(_ tally: WordTally) {
    let groups = ChunkFeature.pictured.rawValue - ChunkFeature.firstGroup
    for (group, hits) in tally.hits.enumerated() {
      row[ChunkFeature.firstGroup + group] = Int16(clamping: hits * 100 / max(1, tally.words))
      if group < groups, hits > 0 { self[.pageGroups] += 1 }
    }
  }

  private mutating func takeLayout(_ chunk: Chunk) {
    switch chunk.kind {
    case .heading(let level): self[.heading] = level
    case .item: self[.item] = 1
    case .quoted: self[.quoted] = 1
    case .paragraph, .rule, .fenced, .addresses: break
    }
    self[.indent] = min(30, Int(chunk.layout.indent))
    self[.blanks] = min(5, Int(chunk.layout.blanks))
    self[.lines] = min(20, Int(chunk.layout.lines))
    self[.row] = chunk.layout.isRow ? 1 : 0
  }

  // MARK: Both ends

  private static func ending(of bytes: [UInt8]) -> Int {
    let tail = Array(bytes.suffix(12))
    return tail.withUnsafeBufferPointer { tail in
      var end = tail.count
      var isClosed = false
      while end > 0 {
        switch tail[end - 1] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","): return 2
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
          isClosed = true
          end -= 1
        case 0x80...:
          guard SentenceEdge.isEnd(TextSpan(max(0, end - 3), end), tail) else { return isClosed ? 3 : 0 }
          // A full stop of East Asia or an ellipsis ends; a quotation mark only closes.
          if end >= 3, tail[end - 3] != 0xE2 || tail[end - 1] == 0xA6, tail[end - 2] != 0xC2 { return 1 }
          isClosed = true
          end -= tail[end - 2] == 0xC2 ? 2 : 3
        default: return isClosed ? 3 : 0
        }
      }
      return isClosed ? 3 : 0
    }
  }

  private static func opening(of bytes: [UInt8], _ folded: FoldedText) -> Int {
    guard let first = bytes.first else { return 0 }
    if first &- 0x30 < 10 { return 2 }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return 4 }
    if bytes.starts(with: [0xC2, 0xAB]) || bytes.starts(with: [0xE2, 0x80]) { return 4 }
    if folded[0] != first || folded[1] != (bytes.count > 1 ? bytes[1] : 0) && first >= 0xC3 { return 3 }
    let isSmall = bytes.withUnsafeBufferPointer { SentenceEdge.isContinuation(TextSpan(0, $0.count), $0) }
    return isSmall ? 1 : 0
  }
}
