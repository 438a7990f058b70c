import NewsProse

/// Finds the story among the chunks of a text; where there is no page around it, everything is story.
struct StoryFinder {
  let page: PageMeasures
  /// Tells chunks of the same words.
  private let hashes: [UInt64]

  private static let wordsOfLanguage = 800
  private static let nearBefore = 16
  private static let nearBehind = 8
  private static let keeping = -100
  /// Fewer words may well be said twice.
  private static let repeatedWords = 8
  /// The barest pages have three times as much.
  private static let littleFurniture = 10

  /// Measures all chunks.
  init(_ chunks: [Chunk], _ words: ChunkWords, kind: TextKind) {
    let languages = WordTally.smallWordMask(of: Self.language(chunks, words))
    var values: [Int16] = []
    values.reserveCapacity(chunks.count * ChunkFeature.count)
    var hashes: [UInt64] = []
    hashes.reserveCapacity(chunks.count)
    var copies: [UInt64: Int16] = [:]
    var tally = ChunkTally(words, languages: languages)
    for chunk in chunks {
      tally.read(chunk)
      values += tally.row
      hashes.append(tally.hash)
      copies[tally.hash] = min(99, copies[tally.hash, default: 0] + 1)
    }
    for (index, hash) in hashes.enumerated() {
      values[index * ChunkFeature.count + ChunkFeature.copies.rawValue] = copies[hash] ?? 1
    }
    self.hashes = hashes
    page = PageMeasures(values: values, kind: kind)
  }

  private static func language(_ chunks: [Chunk], _ words: ChunkWords) -> String? {
    var detector = LanguageDetector()
    var text = ChunkText(words)
    for chunk in chunks where chunk.kind == .paragraph && chunk.extent.count >= 120 {
      text.read(chunk)
      text.withWords { detector.read($0) }
      if detector.wordCount >= wordsOfLanguage { break }
    }
    return detector.guess()?.language
  }

  /// What each chunk is.
  func verdicts() -> [StoryVerdict] {
    guard !isBare else { return Array(repeating: .story, count: page.count) }
    let scores = scores()
    guard let first = scores.firstIndex(where: { $0 > Self.keeping }),
      let last = scores.lastIndex(where: { $0 > Self.keeping })
    else { return Array(repeating: .story, count: page.count) }
    var told: Set<UInt64> = []
    let near = first - Self.nearBefore...last + Self.nearBehind
    return scores.indices.map { index in
      if scores[index] > Self.keeping {
        let isNew = told.insert(hashes[index]).inserted
        return isNew || page.row(index)[.words] < Self.repeatedWords ? .story : .apart(.repeated)
      }
      let matter = PageMatter(page.row(index), page.trails[index])
      return near.contains(index) ? .near(matter) : .apart(matter)
    }
  }

  /// What the trees say of each chunk.
  private func scores() -> [Int] {
    let model = TreeModel(
      nodes: StoryTrees.nodes, roots: StoryTrees.roots, depth: StoryTrees.depth, base: StoryTrees.base)
    let view = PageView(of: page)
    var row = [Int16](repeating: 0, count: PageView.names.count)
    return (0..<page.count).map { index in
      view.fill(&row, index)
      return model.score(row)
    }
  }

  // MARK: Bare texts

  /// Whether no page stands around the story: few lines are of the sort that pages are full of.
  var isBare: Bool {
    var (furniture, run, longestRun) = (0, 0, 0)
    for index in 0..<page.count {
      guard isFurniture(page.row(index)) else {
        run = 0
        continue
      }
      furniture += 1
      run += 1
      longestRun = max(longestRun, run)
    }
    return furniture <= Self.littleFurniture || longestRun <= 5 && furniture * 3 <= page.count
  }

  /// A few words that end as no sentence, or a link and nothing else.
  private func isFurniture(_ row: PageRow) -> Bool {
    if row[.form] > 0 { return true }
    if row[.linked] > 60, row[.words] <= 25 { return true }
    return row[.ending] == 0 && row[.words] <= 6 && row[.words] > 0 && row[.heading] == 0
  }
}
