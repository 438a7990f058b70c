import NewsProse

/// Measures one chunk after another, each on its own: a row of `ChunkFeature`. It keeps its room from chunk to chunk.
struct ChunkTally {
  /// The measures of the chunk read last, in the order of `ChunkFeature`.
  private(set) var row = [Int16](repeating: 0, count: ChunkFeature.count)
  /// Tells whether two chunks have the same words.
  private(set) var hash: UInt64 = 0

  private var text: ChunkText
  private var folded = [UInt8](repeating: 0, count: ChunkText.longest)
  private var tally: WordTally

  init(_ words: ChunkWords, languages: UInt32) {
    text = ChunkText(words)
    tally = WordTally(languages: languages)
  }

  /// Measures a chunk.
  mutating func read(_ chunk: Chunk) {
    for column in row.indices { row[column] = 0 }
    text.read(chunk)
    let (marks, ending, opening) = readWords()
    self[.ending] = ending
    self[.opening] = opening
    takeSizes(marks)
    takeMarks(marks, words: max(1, tally.words))
    takeWords()
    takeLayout(chunk)
  }

  private mutating func readWords() -> (ChunkMarks, ending: Int, opening: Int) {
    text.withWords { words in
      folded.withUnsafeMutableBytes { folded in
        let bytes = UnsafeMutableRawBufferPointer(rebasing: folded[..<words.count])
        bytes.copyMemory(from: UnsafeRawBufferPointer(words))
        FoldedText.fold(bytes)
        let folded = UnsafeBufferPointer(bytes.assumingMemoryBound(to: UInt8.self))
        hash = Self.hash(of: UnsafeRawBufferPointer(folded))
        tally.read(folded, of: words)
        return (ChunkMarks(words), Self.ending(of: words), Self.opening(of: words, folded))
      }
    }
  }

  private static func hash(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      hash = (hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index += 8
    }
    while index < bytes.count {
      hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
      index += 1
    }
    return hash
  }

  private subscript(feature: ChunkFeature) -> Int {
    get { Int(row[feature.rawValue]) }
    set { row[feature.rawValue] = Int16(clamping: newValue) }
  }

  private mutating func takeSizes(_ marks: ChunkMarks) {
    let cut = text.count >= ChunkText.longest ? text.total - text.count : 0
    self[.letters] = marks.scalars + marks.eastern * 2 + max(0, cut)
    self[.words] = tally.words + marks.eastern / 2
    self[.wordLength] = tally.bytes * 10 / max(1, tally.words)
    self[.linked] = min(100, text.linked * 100 / max(1, text.count))
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

  private mutating func takeWords() {
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

  private static func ending(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let tail = UnsafeBufferPointer(rebasing: bytes.suffix(12))
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

  private static func opening(of bytes: UnsafeBufferPointer<UInt8>, _ folded: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    if first &- 0x30 < 10 { return 2 }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return 4 }
    if bytes.starts(with: [0xC2, 0xAB]) || bytes.starts(with: [0xE2, 0x80]) { return 4 }
    if folded[0] != first || first >= 0xC3 && bytes.count > 1 && folded[1] != bytes[1] { return 3 }
    return SentenceEdge.isContinuation(TextSpan(0, bytes.count), bytes) ? 1 : 0
  }
}
