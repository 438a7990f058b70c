/// Guesses the language of a text from the share of its words that are small words of a language; abstains when unsure.
package struct LanguageDetector: Sendable {
  private var hits: [Int]
  private var words = 0
  private var scripts = ScriptCount()

  /// Begins with nothing read.
  package init() {
    hits = Array(repeating: 0, count: FrequentWords.languages.count)
  }

  /// How many words were read; a few hundred are plenty.
  package var wordCount: Int { words }

  /// Reads UTF-8.
  package mutating func read(_ utf8: some Sequence<UInt8>) {
    FoldedText(utf8).bytes.withUnsafeBufferPointer { read($0, FrequentWords.index) }
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ marks: WordMarks) {
    var index = 0
    while index < text.count {
      guard FoldedText.isWordByte(text[index]) else {
        index &+= 1
        continue
      }
      var (hash, letters) = (WordMarks.seed, 0)
      while index < text.count, FoldedText.isWordByte(text[index]) {
        let (byte, next) = (text[index], index &+ 1)
        hash = WordMarks.hash(hash, byte)
        if byte < 0x80 {
          letters &+= 1
        } else {
          scripts.read(byte, next: next < text.count ? text[next] : 0)
        }
        index = next
      }
      scripts.read(letters: letters)
      words += 1
      var languages = marks[hash]
      while languages != 0 {
        hits[languages.trailingZeroBitCount] += 1
        languages &= languages &- 1
      }
    }
  }

  /// What the text is written in; `nil` where there is too little of it or two languages are too close.
  package func guess() -> LanguageGuess? {
    if let language = scripts.language { return LanguageGuess(language: language, confidence: 90, rival: nil) }
    guard words >= 12 else { return nil }
    let ranked = hits.indices.sorted { (hits[$0], $1) > (hits[$1], $0) }
    guard let best = ranked.first, ranked.count > 1 else { return nil }
    let share = hits[best] * 100 / words
    let lead = hits[best] - hits[ranked[1]]
    guard hits[best] >= 6, share >= 14, lead * 5 >= hits[best], lead >= 3 else { return nil }
    let margin = lead * 100 / hits[best]
    let evidence = min(100, hits[best] * 2)
    let confidence = min(99, 40 + margin / 4 + min(share, 40) / 2 + evidence / 6)
    let next = ranked[1]
    return LanguageGuess(
      language: FrequentWords.languages[best].tag, confidence: confidence,
      rival: hits[next] == 0
        ? nil : (FrequentWords.languages[next].tag, max(1, hits[next] * confidence / hits[best] / 2)))
  }
}
