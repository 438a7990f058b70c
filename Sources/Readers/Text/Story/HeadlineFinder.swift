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
    let vocabulary = StoryVocabulary(chunks, words, story: story)
    let indents = HeadlineIndent(chunks[story], words.bytes)
    for place in candidates.indices {
      let index = candidates[place].index
      if zone.contains(index) {
        let behind = lines[(index - zone.lowerBound + 1)...].prefix(6)
        candidates[place].isFollowed = behind.contains(where: \.isFact)
      }
      score(&candidates[place], vocabulary, indents)
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
    guard !line.isFact, !line.isCredit, !StoryLine.isBoilerplate(FoldedText(plain.bytes)) else { return nil }
    if level == nil, isSentenceOrCaption(plain) { return nil }
    return LineLabel(FoldedText(plain.bytes)) == nil ? HeadlineCandidate(index: index, plain: plain, level: level) : nil
  }

  private func isSentenceOrCaption(_ plain: PlainView) -> Bool {
    let line = HeadlineWords(plain.bytes)
    return !line.endsOpenly && line.words > 8 || PhotoCredit(endOf: plain.bytes) != nil
      || plain.string.utf8.contains(0xA9) && plain.string.contains("©")
  }

  /// Whether a line only goes on with the one above it: no blank line between, and no end of a sentence.
  private func goesOn(_ index: Int) -> Bool {
    guard index > 0, chunks[index - 1].kind == .paragraph, chunks[index - 1].extent.count >= 60 else { return false }
    let above = chunks[index - 1].extent
    let gap = words.bytes[above.end..<max(above.end, chunks[index].extent.start)]
    return gap.reduce(0, { $1 == 0x0A ? $0 + 1 : $0 }) == 1
      && !SentenceEdge.isEnd(chunks[index - 1].more.last ?? chunks[index - 1].span, words.bytes)
  }

  private func score(
    _ candidate: inout HeadlineCandidate, _ vocabulary: StoryVocabulary, _ indents: HeadlineIndent
  ) {
    let count = HeadlineWords(candidate.plain.bytes)
    var score = [1: 60, 2: 30].first { $0.key == candidate.level }?.value ?? (candidate.level == nil ? 0 : 15)
    score += count.words < 2 ? (candidate.level == 1 ? -20 : -45) : count.words < 3 ? -25 : count.words > 30 ? -20 : 10
    score += count.endsOpenly ? 8 : -25
    if count.beginsSmall || goesOn(candidate.index) { score -= 20 }
    let share = vocabulary.share(of: candidate.plain.bytes, outside: candidate.index)
    score += share * 60 / 100
    if words.bytes[chunks[candidate.index].extent.start] == UInt8(ascii: "[") { score -= 25 }
    if indents.isOutdented(chunks[candidate.index]) { score += 25 }
    if candidate.isFollowed {
      score += 25
    } else if share == 0, candidate.level != 1, !vocabulary.isEmpty {
      score -= 15
    }
    let distance = story.lowerBound - candidate.index
    score -= distance > 0 ? min(distance, 40) / 2 : candidate.level == 1 ? min(-distance, 40) / 2 : -distance * 5
    if candidate.index < 6, (1...2).contains(distance) { score += 15 }
    candidate.score = score
  }

  /// Whether the text holds the words of a title once more: in a breadcrumb, as the title of the page, as its caption.
  private func repeats(_ candidate: HeadlineCandidate) -> Bool {
    let title = candidate.plain.bytes
    guard title.count >= 12, title.count <= 300 else { return false }
    let own = chunks[candidate.index].extent
    return StoryVocabulary.finds(title, in: words.bytes, outside: own)
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
