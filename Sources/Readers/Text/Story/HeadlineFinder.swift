import ArticleModel
import NewsProse
import Source

/// Finds the headline among the chunks of a story; abstains where none stands out.
struct HeadlineFinder {
  let chunks: [Chunk]
  let words: ChunkWords
  /// Where it may stand.
  let zone: Range<Int>

  private static let mostRivals = 8

  /// The headline; `nil` where there is none that can be trusted.
  func choose() -> HeadlineChoice? {
    let headings = zone.filter { isHeading($0) }
    let firsts = headings.filter { chunks[$0].kind == .heading(1) && isTitle($0) }
    if let first = firsts.first {
      return choice(first, "text.headline-heading-1", firsts.count == 1 ? 95 : 80, among: headings)
    }
    let body = firstBody()
    if let first = headings.first(where: { isTitle($0) }), first < body {
      return choice(first, "text.headline-heading", isFollowedByFacts(first) ? 93 : 85, among: headings)
    }
    return firstLine(before: body, headings)
  }

  // MARK: Headings

  private func isHeading(_ index: Int) -> Bool {
    if case .heading = chunks[index].kind { true } else { false }
  }

  /// Whether a heading could be a title: no pointer to another story, no boilerplate, not too long.
  private func isTitle(_ index: Int) -> Bool {
    let plain = words.plain(chunks[index])
    guard plain.count >= 3, plain.count <= 400, !plain.isCut else { return false }
    let folded = FoldedText(plain.bytes)
    return LineLabel(folded) == nil && !StoryLine.isBoilerplate(folded) && HeadLine(plain) == nil
  }

  // MARK: First lines

  /// A short line that opens the text and ends like no sentence.
  private func firstLine(before body: Int, _ headings: [Int]) -> HeadlineChoice? {
    for index in zone.prefix(6) {
      guard chunks[index].kind == .paragraph else { return nil }
      let plain = words.plain(chunks[index])
      if HeadLine(plain) != nil || StoryLine.isBoilerplate(FoldedText(plain.bytes)) { continue }
      guard isTitle(index), index + 1 < chunks.count, plain.count <= 200, Dateline(plain.bytes) == nil else {
        return nil
      }
      let isFollowed = isFollowedByFacts(index)
      guard endsOpenly(plain) else {
        return isFollowed ? choice(index, "text.headline-first-line", 50, among: headings) : nil
      }
      // A line among short lines is more likely part of a menu than of a story.
      guard isFollowed || (index + 1...index + 2).contains(body) && body < chunks.count, index < body else {
        return nil
      }
      return choice(index, "text.headline-first-line", isFollowed ? 75 : 60, among: headings)
    }
    return nil
  }

  /// Whether the words do not end as sentences do.
  private func endsOpenly(_ plain: PlainView) -> Bool {
    guard let last = plain.bytes.last else { return false }
    guard last == UInt8(ascii: ".") else {
      return ![UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(last)
    }
    // `U.S.` and `…` end headlines too.
    let word = plain.bytes.reversed().prefix { $0 > 0x20 }
    return word.filter { $0 == UInt8(ascii: ".") }.count >= 2
  }

  // MARK: Around

  /// Whether a byline, a date or a dateline stands among the next three chunks.
  func isFollowedByFacts(_ index: Int) -> Bool {
    chunks[(index + 1)...].prefix(3).contains { chunk in
      let plain = words.plain(chunk)
      return HeadLine(plain) != nil || Dateline(plain.bytes) != nil
    }
  }

  /// The first chunk that reads like a paragraph of a story.
  private func firstBody() -> Int {
    chunks.indices.first { index in
      let chunk = chunks[index]
      guard chunk.kind == .paragraph else { return false }
      if chunk.extent.count >= 240 { return true }
      return chunk.extent.count >= 80 && SentenceEdge.isEnd(chunk.more.last ?? chunk.span, words.bytes)
    } ?? chunks.count
  }

  private func choice(_ index: Int, _ rule: String, _ confidence: Int, among headings: [Int]) -> HeadlineChoice {
    let rivals = headings.filter { $0 != index }.prefix(Self.mostRivals).map { heading in
      let plain = words.plain(chunks[heading])
      let isLabelled = LineLabel(FoldedText(plain.bytes)) != nil
      let reason = isLabelled ? "begins with a label" : heading < index ? "of a lower level" : "stands further down"
      return Rival(
        value: plain.string, rule: "text.headline-heading", confidence: isLabelled ? 5 : 30, reason: reason,
        at: words.text.range(of: chunks[heading].extent))
    }
    return HeadlineChoice(chunk: index, rule: rule, confidence: confidence, rivals: rivals)
  }
}
