import NewsProse

/// Says what becomes of a hyphen at the end of a line, by what else the text shows; when unsure it stays.
struct HyphenJudge {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let counts: WordCounts
  /// Whether words of this text are broken at the ends of lines.
  private let isHyphenated: Bool

  private static let most = 50_000

  /// Looks at all the words that lines break.
  init(_ words: [BrokenWord], _ bytes: UnsafeBufferPointer<UInt8>, kind: TextKind) {
    self.bytes = bytes
    guard words.count <= Self.most, kind != .terminal, kind != .markdown else {
      (counts, isHyphenated) = (WordCounts([], in: UnsafeBufferPointer(rebasing: bytes[..<0])), false)
      return
    }
    var wanted: [UInt64] = []
    for word in words {
      let keys = Keys(word, bytes)
      wanted += [keys.head, keys.tail, keys.joined, keys.compound]
    }
    counts = WordCounts(wanted, in: bytes)
    // About one compound in ten would meet the end of its line by chance.
    isHyphenated = words.count >= 3 + counts.compounds * 3 / 10
  }

  private struct Keys {
    let head: UInt64
    let tail: UInt64
    let joined: UInt64
    let compound: UInt64

    init(_ word: BrokenWord, _ bytes: UnsafeBufferPointer<UInt8>) {
      let rest = bytes[word.tail.start..<word.tail.end]
      head = WordCounts.hash(bytes[word.head.start..<word.head.end])
      tail = WordCounts.hash(rest)
      joined = WordCounts.hash(rest, from: head)
      compound = WordCounts.hash(rest, from: WordCounts.hash(CollectionOfOne(UInt8(ascii: "-")), from: head))
    }
  }

  /// What becomes of the hyphen of a word; `kind` says whether the text could hold hyphens that are none.
  func verdict(_ word: BrokenWord, kind: TextKind) -> HyphenVerdict {
    let (head, tail) = (FoldedText(bytes[word.head.start..<word.head.end]).bytes, letters(word.tail))
    if HyphenWords.isConnective(tail) { return word.isSoft ? .undone : .left }
    if word.isSoft { return .undone }
    guard kind != .terminal, kind != .markdown, SentenceEdge.isContinuation(word.tail, bytes) else { return .kept }
    guard !head.contains(UInt8(ascii: "-")), head.count >= 2, !isCapital(word.head) else { return .kept }
    let keys = Keys(word, bytes)
    let (joined, compound) = (counts.count(keys.joined), counts.count(keys.compound))
    if joined != compound { return joined > compound ? .undone : .kept }
    if HyphenWords.formCompounds(head, tail) { return .kept }
    if counts.count(keys.head) > 0, counts.count(keys.tail) > 0 { return .kept }
    return HyphenWords.isEnding(tail) || HyphenWords.isMute(head) || isHyphenated ? .undone : .kept
  }

  private func letters(_ span: TextSpan) -> [UInt8] { Array(bytes[span.start..<span.end]) }

  /// Whether a word is all capitals, as abbreviations are.
  private func isCapital(_ span: TextSpan) -> Bool {
    bytes[span.start..<span.end].allSatisfy { $0 &- 0x41 < 26 }
  }
}
