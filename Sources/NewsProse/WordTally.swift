/// What the words of a text are: how many, how written, and how many of them pages print around stories.
package struct WordTally: Sendable {
  /// How many words there are.
  package private(set) var words = 0
  /// How many bytes they take.
  package private(set) var bytes = 0
  /// How many begin with a capital.
  package private(set) var capitals = 0
  /// How many of two letters and more are all capitals.
  package private(set) var shouted = 0
  /// How many are small words of the language: articles, prepositions, pronouns.
  package private(set) var small = 0
  /// How many are of each group of `PageWordGroup`.
  package private(set) var hits: [Int]

  private let languages: UInt32
  private let page = PageWords.index
  private let frequent = FrequentWords.index

  /// Begins with nothing read; `languages` is a mask of `smallWordMask`.
  package init(languages: UInt32) {
    hits = Array(repeating: 0, count: PageWords.groups.count)
    self.languages = languages
  }

  /// Reads a text, folded and as it was, and forgets those read before.
  package mutating func read(_ folded: UnsafeBufferPointer<UInt8>, of original: UnsafeBufferPointer<UInt8>) {
    (words, bytes, capitals, shouted, small) = (0, 0, 0, 0, 0)
    for group in hits.indices { hits[group] = 0 }
    var index = 0
    let count = min(folded.count, original.count)
    while index < count {
      guard FoldedText.isWordByte(folded[index]) else {
        index += 1
        continue
      }
      let start = index
      var hash = WordMarks.seed
      var changed = 0
      while index < count, FoldedText.isWordByte(folded[index]) {
        hash = WordMarks.hash(hash, folded[index])
        if folded[index] != original[index] { changed += 1 }
        index += 1
      }
      take(hash)
      bytes += index - start
      if folded[start] != original[start] || isCapital(folded, original, start) { capitals += 1 }
      if index - start > 1, changed * 2 >= index - start, isShouted(changed, original[start..<index]) { shouted += 1 }
    }
  }

  private mutating func take(_ hash: UInt64) {
    words += 1
    if frequent[hash] & languages != 0 { small += 1 }
    var groups = page[hash]
    while groups != 0 {
      hits[groups.trailingZeroBitCount] += 1
      groups &= groups &- 1
    }
  }

  /// A letter of two bytes may be folded in its second byte.
  private func isCapital(
    _ folded: UnsafeBufferPointer<UInt8>, _ original: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> Bool {
    original[start] >= 0xC3 && start + 1 < original.count && folded[start + 1] != original[start + 1]
      && original[start + 1] & 0xC0 == 0x80
  }

  private func isShouted(_ changed: Int, _ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    changed == word.reduce(0) { $1 & 0xC0 == 0x80 || $1 &- 0x30 < 10 ? $0 : $0 + 1 }
  }

  /// How many groups there are.
  package static var groupCount: Int { PageWords.groups.count }

  /// Picks out the small words of one language; those of any language where it is not known.
  package static func smallWordMask(of language: String?) -> UInt32 {
    guard let language, let place = FrequentWords.languages.firstIndex(where: { $0.tag == language }) else {
      return .max
    }
    return 1 << UInt32(place)
  }
}
