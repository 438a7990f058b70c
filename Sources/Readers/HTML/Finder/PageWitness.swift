import NewsProse

/// What a page says of its story elsewhere, as hashes of words: titles, descriptions, authors, and the text that its
/// linked data carry. Blocks are held against it; it never stands in for them.
struct PageWitness: Sendable {
  let titles: [[UInt64]]
  /// The headline that the page's facts settled on.
  let headline: [UInt64]
  let descriptions: [[UInt64]]
  let names: [[UInt64]]
  /// Any three words in a row of the story's text, where the page carries it.
  let body: Set<UInt64>?

  private static let leastBody = 60

  /// Takes what a page's facts say.
  init(_ facts: PageFacts) {
    let marks = facts.marks
    let chosen = facts.metadata.texts.headlines.first?.text.plainText
    headline = chosen.map(Self.hashes) ?? []
    let titles = [
      chosen, marks.title.map(\.text), marks.meta("og:title")?.value, marks.meta("twitter:title")?.value,
      facts.story?.text("headline")?.value, facts.story?.text("name")?.value,
    ]
    self.titles = Self.distinct(titles.compactMap(\.self), atMost: 64)
    let descriptions = [
      marks.meta("og:description"), marks.meta("description"), marks.meta("twitter:description"),
      facts.story?.text("description"),
    ].compactMap { $0?.value }
    self.descriptions = Self.distinct(descriptions, atMost: 200)
    names = Self.distinct(facts.metadata.credits.creators.compactMap(\.name), atMost: 6)
    body = Self.body(facts)
  }

  private static func body(_ facts: PageFacts) -> Set<UInt64>? {
    let texts = facts.data.things.compactMap { $0.text("articleBody")?.value }
    guard let longest = texts.max(by: { $0.utf8.count < $1.utf8.count }) else { return nil }
    let words = hashes(longest)
    guard words.count > leastBody else { return nil }
    return Set((0..<words.count - 2).map { triple(words, $0) })
  }

  /// The hash of three words in a row.
  static func triple(_ words: some RandomAccessCollection<UInt64>, _ offset: Int) -> UInt64 {
    let start = words.index(words.startIndex, offsetBy: offset)
    return words[start...].prefix(3).reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
  }

  private static func distinct(_ texts: [String], atMost limit: Int) -> [[UInt64]] {
    var seen: Set<[UInt64]> = []
    return texts.map(hashes).filter { !$0.isEmpty && $0.count <= limit && seen.insert($0).inserted }
  }

  private static func hashes(_ text: String) -> [UInt64] {
    let folded = FoldedText(text.utf8)
    var hashes: [UInt64] = []
    folded.bytes.withUnsafeBufferPointer { bytes in
      WordScan.words(of: bytes, in: 0..<bytes.count) { hash, _ in hashes.append(hash) }
    }
    return hashes
  }

  // MARK: Holding blocks against it

  /// How much of a block and a title is the same, in hundredths.
  func titleMatch(_ words: ArraySlice<UInt64>) -> Int {
    guard words.count < 40 else { return 0 }
    return titles.reduce(0) { max($0, Self.match(words, $1)) }
  }

  private static func match(_ words: ArraySlice<UInt64>, _ title: [UInt64]) -> Int {
    if words.elementsEqual(title) { return 100 }
    let shared = words.reduce(0) { title.contains($1) ? $0 + 1 : $0 }
    return shared * 90 / max(1, words.count + title.count - min(shared, title.count))
  }

  /// Whether a block is a description (2), or begins like one or is the beginning of one (1).
  func descriptionMatch(_ words: ArraySlice<UInt64>) -> Int {
    var best = 0
    for description in descriptions {
      let shared = min(words.count, description.count)
      guard shared >= 5, words.prefix(shared - 1).elementsEqual(description.prefix(shared - 1)) else { continue }
      best = max(best, words.count == description.count ? 2 : 1)
    }
    return best
  }

  /// Whether a short block names an author.
  func namesAuthor(_ words: ArraySlice<UInt64>) -> Bool {
    guard words.count < 30 else { return false }
    return names.contains { name in
      guard words.count >= name.count else { return false }
      return (words.startIndex...words.endIndex - name.count).contains {
        words[$0..<$0 + name.count].elementsEqual(name)
      }
    }
  }

  /// What share of a block the linked data's text holds, in hundredths; −1 where there is no such text.
  func bodyShare(_ words: ArraySlice<UInt64>) -> Int {
    guard let body else { return -1 }
    guard words.count > 2 else { return -50 }
    let count = words.count - 2
    let held = (0..<count).reduce(0) { body.contains(Self.triple(words, $1)) ? $0 + 1 : $0 }
    return held * 100 / count
  }
}
