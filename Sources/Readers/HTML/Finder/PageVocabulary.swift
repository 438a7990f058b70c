import NewsProse

/// The words that tell stories from what stands around them, with the odds learned for each.
enum PageVocabulary {
  /// Words in the names of elements: next to the text, a little above it, far above.
  static let names = index(PageNameOdds.rings)
  /// Words of short blocks: anywhere, first, last.
  static let words = index(PageWordOdds.rings)

  /// The odds that a mark holds at one of its places; `nil` where the word is unknown there.
  static func odds(_ mark: UInt32, _ place: UInt32) -> Int? {
    let byte = Int(mark >> (place * 8) & 0xFF)
    return byte == 0 ? nil : byte - bias
  }

  private static let bias = 100

  private static func index(_ rings: [[(odds: Int, words: String)]]) -> WordMarks {
    // As small as it can be: a page asks for every word it has.
    let words = rings.joined().reduce(0) { $1.words.utf8.reduce($0 + 1) { $1 == 0x20 ? $0 + 1 : $0 } }
    var index = WordMarks(upTo: words)
    for (place, ring) in rings.enumerated() {
      for group in ring {
        // Bytes are split, for a mark on a space would make a character of its own of it.
        for word in group.words.utf8.split(separator: 0x20) {
          let hash = word.reduce(WordMarks.seed) { WordMarks.hash($0, $1) }
          index[hash] |= UInt32(group.odds + bias) << UInt32(place * 8)
        }
      }
    }
    return index
  }
}
