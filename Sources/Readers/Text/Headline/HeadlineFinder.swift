import ArticleModel
import NewsProse
import Source

/// Finds the headline near the first words of a story; abstains where none stands out.
struct HeadlineFinder {
  let chunks: [Chunk]
  let words: ChunkWords
  /// The chunks of the story itself.
  let story: Range<Int>

  private static let mostRivals = 8
  /// How many chunks before the story are looked at, and behind its beginning.
  private static let before = 80
  private static let behind = 12
  /// How far headings of the first rank are looked for.
  private static let deepest = 2_000
  /// What a candidate must reach.
  private static let least = 30

  /// The headline; `nil` where there is none that can be trusted.
  func choose() -> HeadlineChoice? {
    let zone = max(0, story.lowerBound - Self.before)..<min(chunks.count, story.lowerBound + Self.behind)
    let lines = zone.map { HeadlineLine(chunks[$0], words) }
    var candidates = zip(zone, lines).compactMap { candidate($0, $1) }
    for index in chunks.indices.prefix(Self.deepest) where !zone.contains(index) && chunks[index].kind == .heading(1) {
      if let far = candidate(index, HeadlineLine(chunks[index], words)) { candidates.append(far) }
    }
    guard !candidates.isEmpty else { return nil }
    let score = HeadlineScore(chunks, words, story: story)
    for place in candidates.indices {
      let index = candidates[place].index
      if zone.contains(index) {
        let behind = lines[(index - zone.lowerBound + 1)...].prefix(6)
        candidates[place].isFollowed = behind.contains(where: \.facts.isFact)
      }
      candidates[place].score = score.value(of: candidates[place])
    }
    let ranked = candidates.indices.sorted { (candidates[$0].score, -$0) > (candidates[$1].score, -$1) }
    for place in ranked.prefix(4) where repeats(candidates[place]) {
      candidates[place].isRepeated = true
      candidates[place].score += 20
    }
    guard let best = candidates.indices.max(by: { (candidates[$0].score, -$0) < (candidates[$1].score, -$1) }),
      candidates[best].score >= Self.least
    else { return nil }
    return choice(candidates[best], among: candidates, zone)
  }

  // MARK: Candidates

  /// A chunk that could be a title: words without a full stop, no pointer, no boilerplate, no byline, no date.
  private func candidate(_ index: Int, _ line: HeadlineLine) -> HeadlineCandidate? {
    let level: Int?
    switch chunks[index].kind {
    case .heading(let marked): level = marked
    case .paragraph: level = nil
    default: return nil
    }
    guard let plain = line.plain, plain.count >= 3, plain.count <= 400, level != nil || plain.count <= 260 else {
      return nil
    }
    guard !line.facts.isFact, !line.facts.isCredit, !StoryLine.isBoilerplate(FoldedText(plain.bytes)) else {
      return nil
    }
    if level == nil, isSentenceOrCaption(plain) { return nil }
    return LineLabel(FoldedText(plain.bytes)) == nil ? HeadlineCandidate(index: index, plain: plain, level: level) : nil
  }

  private func isSentenceOrCaption(_ plain: PlainView) -> Bool {
    let line = HeadlineWords(plain.bytes)
    return !line.endsOpenly && line.words > 8 || PhotoCredit(endOf: plain.bytes) != nil
      || plain.string.utf8.contains(0xA9) && plain.string.contains("©")
  }

  /// Whether the text holds the words of a title once more: in a breadcrumb, as the title of the page, as its caption.
  private func repeats(_ candidate: HeadlineCandidate) -> Bool {
    let title = candidate.plain.bytes
    guard title.count >= 12, title.count <= 300 else { return false }
    let own = chunks[candidate.index].extent
    return !StoryVocabulary.places(of: title, in: words.bytes, outside: own, most: 1).isEmpty
  }

  // MARK: The choice

  private func choice(
    _ best: HeadlineCandidate, among candidates: [HeadlineCandidate], _ zone: Range<Int>
  ) -> HeadlineChoice {
    let headings = chunks.indices.prefix(400).filter { index in
      guard index != best.index, case .heading = chunks[index].kind else { return false }
      return true
    }
    let lines = candidates.filter { best.level == nil && $0.index != best.index && $0.score >= Self.least }
    let rivals = (headings + lines.map(\.index)).prefix(Self.mostRivals).map { rival($0, of: best) }
    return HeadlineChoice(chunk: best.index, rule: best.rule, confidence: confidence(of: best), rivals: rivals)
  }

  private func confidence(of best: HeadlineCandidate) -> Int {
    switch best.level {
    case 1: best.score >= 70 ? 95 : 80
    case .some: best.isFollowed ? 93 : 85
    case nil: min(90, (best.isFollowed ? 75 : 60) + (best.isRepeated ? 15 : 0))
    }
  }

  private func rival(_ index: Int, of best: HeadlineCandidate) -> Rival {
    let plain = words.plain(chunks[index])
    let isLabelled = LineLabel(FoldedText(plain.bytes)) != nil
    let reason = isLabelled ? "begins with a label" : index < best.index ? "of a lower level" : "stands further down"
    return Rival(
      value: plain.string, rule: "text.headline-heading", confidence: isLabelled ? 5 : 30, reason: reason,
      at: words.text.range(of: chunks[index].extent))
  }
}
