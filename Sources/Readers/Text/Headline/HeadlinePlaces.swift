import NewsProse

/// The places of a page where its headline may stand, and what each has around it.
struct HeadlinePlaces {
  let chunks: [Chunk]
  let words: ChunkWords
  let story: Range<Int>
  let verdicts: [StoryVerdict]
  let kind: TextKind
  /// The places, in order.
  private(set) var all: [HeadlinePlace] = []
  /// The measures of each chunk that a place has around it.
  private var rows: ChunkRows
  private var facts: SparseTable<HeadlineFacts>
  /// The first heading of the first rank.
  private let firstTitle: Int?
  private let rules: HeadlineScore

  private static let before = 80
  private static let behind = 12
  private static let deepest = 2_000
  private static let mostFar = 24
  private static let mostCompared = 16
  /// How far around a place is looked for byline and date.
  private static let reach = 8

  init(_ page: StoryPage, _ words: ChunkWords) {
    (chunks, story, verdicts, kind) = (page.chunks, page.story, page.verdicts, page.kind)
    self.words = words
    let (chunks, story) = (chunks, story)
    rules = HeadlineScore(chunks, words, story: story)
    let languages = WordTally.smallWordMask(of: Self.language(chunks[story], words))
    rows = ChunkRows(chunks, ChunkTally(words, languages: languages))
    firstTitle = chunks.indices.prefix(Self.deepest).first { chunks[$0].kind == .heading(1) }
    let zone = max(0, story.lowerBound - Self.before)..<min(chunks.count, story.lowerBound + Self.behind)
    let far = chunks.indices.prefix(Self.deepest).filter {
      !zone.contains($0) && (chunks[$0].kind == .heading(1) || chunks[$0].kind == .heading(2))
    }
    let indices = (far.prefix(Self.mostFar) + zone).sorted()
    facts = SparseTable(upTo: chunks.count)
    for index in indices {
      let line = HeadlineLine(chunks[index], words)
      facts[index] = line.facts
      all += HeadlinePlace.all(at: index, line, chunks, words)
    }
  }

  private static func language(_ story: ArraySlice<Chunk>, _ words: ChunkWords) -> String? {
    var detector = LanguageDetector()
    for chunk in story where detector.wordCount < 400 && chunk.extent.count >= 80 {
      detector.read(words.bytes[chunk.span.start..<chunk.span.end])
    }
    return detector.guess()?.language
  }

  // MARK: Measures

  /// The measures of all places, a row each.
  mutating func measures() -> [[Int16]] {
    for place in all {
      for index in max(0, place.index - Self.reach)..<min(chunks.count, place.index + place.rest + Self.reach + 1)
      where facts[index] == nil {
        facts[index] = HeadlineLine(chunks[index], words).facts
      }
      for index in [place.index - 2, place.index - 1] + (1...3).map({ place.index + place.rest + $0 })
      where chunks.indices.contains(index) {
        _ = rows.row(of: index)
      }
    }
    var (shares, scores): ([Int], [Int]) = ([], [])
    for place in all {
      shares.append(rules.vocabulary.share(of: place.plain.bytes, outside: place.index))
      scores.append(score(place, share: shares[shares.count - 1]))
    }
    let best = scores.max() ?? 0
    let compared = Set(scores.indices.sorted { (scores[$0], -$0) > (scores[$1], -$1) }.prefix(Self.mostCompared))
    return all.indices.map { number in
      let place = all[number]
      var view = PlaceView<HeadlineFeature>(row(of: place))
      view.takeNeighbours(of: place.index, rest: place.rest, rows.rows)
      view.take(.vocabulary, shares[number])
      takeStory(of: place, into: &view)
      takeFacts(of: place, into: &view)
      view.take(.score, scores[number])
      view.take(.behindBest, best - scores[number])
      takeRepeats(of: place, isCompared: compared.contains(number), into: &view)
      return view.row
    }
  }

  private mutating func row(of place: HeadlinePlace) -> [Int16] {
    place.rest == 0 && place.lines == nil ? rows.row(of: place.index) : rows.row(of: place.chunk)
  }

  private func score(_ place: HeadlinePlace, share: Int) -> Int {
    var candidate = HeadlineCandidate(index: place.index, plain: place.plain, level: place.level)
    let end = place.index + place.rest + 1
    candidate.isFollowed = (end..<end + 6).contains { facts[$0]?.isFact == true }
    return rules.value(of: candidate, share: share)
  }

  private func takeStory(of place: HeadlinePlace, into view: inout PlaceView<HeadlineFeature>) {
    view.take(.kind, kind.measure)
    view.take(.rest, place.rest)
    view.take(.opening, place.lines ?? 0)
    view.take(.allLines, Int(chunks[place.index].layout.lines))
    view.take(.fromStory, max(-100, min(100, place.index - story.lowerBound)))
    let isBehindStory = place.index > 0 && verdicts[place.index - 1] == .story
    view.take(.isStory, verdicts[place.index] == .story ? 2 : isBehindStory ? 1 : 0)
    view.take(.isOutdented, rules.indents.isOutdented(chunks[place.index]) ? 1 : 0)
    view.take(.fromTitle, firstTitle.map { max(-50, min(50, place.index - $0)) } ?? 99)
    view.take(.place, place.index * 100 / max(1, chunks.count))
    view.take(.chunks, min(2_000, chunks.count))
    let end = place.index + place.rest + 1
    view.take(.toProse, chunks.distanceToProse(from: end, within: 20) ?? 30)
    let isNext = place.index > 0 && HeadlinePlace.follows(chunks[place.index], chunks[place.index - 1], words.bytes)
    view.take(.isNext, isNext ? 1 : 0)
    takeEnd(of: place, before: end, into: &view)
    let goesOn = end < chunks.count && HeadlinePlace.follows(chunks[end], chunks[end - 1], words.bytes)
    view.take(.isFollowedClosely, goesOn ? 1 : 0)
  }

  /// What stands behind the last word of a place.
  private func takeEnd(of place: HeadlinePlace, before end: Int, into view: inout PlaceView<HeadlineFeature>) {
    let last = place.chunk.more.last ?? place.chunk.span
    var behind = TextSpan(last.end, last.end)
    if place.lines != nil {
      behind.end = chunks[place.index].span.end
      while behind.start < behind.end, words.bytes[behind.start] <= 0x20 { behind.start += 1 }
      view.take(.left, behind.count)
    } else if end < chunks.count {
      behind = chunks[end].span
    }
    view.take(.goesOnSmall, SentenceEdge.isContinuation(behind, words.bytes) ? 1 : 0)
    let line = words.bytes[last.start..<last.end].suffix(200).reversed().prefix { $0 != 0x0A && $0 != 0x0D }
    view.take(.fullness, line.count)
  }

  private func takeFacts(of place: HeadlinePlace, into view: inout PlaceView<HeadlineFeature>) {
    let end = place.index + place.rest + 1
    let below = end..<min(chunks.count, end + Self.reach)
    let above = max(0, place.index - Self.reach)..<place.index
    view.take(.toDate, below.first { facts[$0]?.isDated == true }.map { $0 - end } ?? 20)
    view.take(.toByline, below.first { facts[$0]?.isSigned == true }.map { $0 - end } ?? 20)
    view.take(.toCredit, below.first { facts[$0]?.isCredit == true }.map { $0 - end } ?? 20)
    view.take(.sinceDate, above.last { facts[$0]?.isDated == true }.map { place.index - $0 } ?? 20)
    view.take(.sinceByline, above.last { facts[$0]?.isSigned == true }.map { place.index - $0 } ?? 20)
    let line = HeadlineWords(place.plain.bytes)
    view.take(.endsOpenly, line.endsOpenly ? 1 : 0)
    view.take(.goesOn, StoryLine.endsOpenly(place.plain.bytes) ? 1 : 0)
    let picture = PhotoCredit(endOf: place.plain.bytes) != nil || place.plain.bytes.contains(0xA9)
    view.take(.isPictured, picture ? 1 : 0)
    view.take(.bars, place.plain.bytes.reduce(0) { $1 == UInt8(ascii: "|") ? $0 + 1 : $0 })
  }

  private func takeRepeats(of place: HeadlinePlace, isCompared: Bool, into view: inout PlaceView<HeadlineFeature>) {
    let title = place.plain.bytes
    guard isCompared, title.count >= 12 else { return view.take(.repeats, -1) }
    let found = StoryVocabulary.places(of: title, in: words.bytes, outside: place.chunk.extent, most: 3)
    view.take(.repeats, found.count)
    view.take(.isRepeatedAbove, found.contains { $0 < place.chunk.extent.start } ? 1 : 0)
    view.take(.isRepeatedFirst, found.contains { $0 < 400 } ? 1 : 0)
    view.take(.isRepeatedBelow, found.contains { $0 > place.chunk.extent.end } ? 1 : 0)
  }
}
