import ArticleModel
import NewsProse
import Source

extension StoryReader {
  mutating func takeHeadline(_ parsed: ParsedWords, _ chunk: Chunk) {
    guard let headline else { return }
    draft.field(parsed)
    draft.metadata.texts.headlines.insert(Headline(FieldText(parsed.content, at: range(chunk))), at: 0)
    draft.metadata.trace(
      Origin(
        field: .headline, index: 0, rule: headline.rule, confidence: headline.confidence, ranges: [range(chunk)],
        rivals: headline.rivals))
    guard let kicker else { return }
    draft.metadata.texts.headlines.append(Headline(kicker, role: .kicker))
    draft.metadata.trace(
      Origin(
        field: .headline, index: draft.metadata.texts.headlines.count - 1, rule: "text.kicker-above-headline",
        confidence: 70, ranges: [kicker.range].compactMap(\.self)))
  }

  // MARK: Deck, dateline

  /// A line right under the headline, with byline or date behind it.
  mutating func takeDeck(_ parsed: ParsedWords, _ index: Int) -> Bool {
    guard let headline, index == headline.chunk + 1, parsed.plain.count <= 400, !parsed.plain.isCut,
      !parsed.content.isEmpty, parsed.pictures.isEmpty, Dateline(parsed.plain.bytes) == nil,
      chunks[(index + 1)...].prefix(2).contains(where: { isDated($0) })
    else { return false }
    draft.field(parsed)
    let place = range(chunks[index])
    draft.metadata.texts.headlines.append(Headline(FieldText(parsed.content, at: place), role: .deck))
    draft.metadata.trace(
      Origin(
        field: .headline, index: draft.metadata.texts.headlines.count - 1, rule: "text.deck-before-byline",
        confidence: 75, ranges: [place]))
    return true
  }

  private func isDated(_ chunk: Chunk) -> Bool {
    if case .credit = HeadLine(words.plain(chunk)) { true } else { false }
  }

  /// The words before the dash become a paragraph of their own that repeats the field; the rest opens the story.
  mutating func takeDateline(_ dateline: Dateline, of parsed: ParsedWords, _ chunk: Chunk) -> Bool {
    let split = InlineSplit(parsed, at: dateline.range.upperBound, of: draft.text)
    guard !split.cutsLink else { return false }
    let place = range(dateline.range, of: parsed)
    draft.metadata.texts.dateline = FieldText(split.before, at: place)
    draft.metadata.trace(
      Origin(field: .dateline, rule: "text.dateline", confidence: dateline.confidence, ranges: [place]))
    if let agency = dateline.agency, draft.metadata.credits.creators.isEmpty {
      let creator = Party(named: agency.name, kind: .organisation, at: range(agency.range, of: parsed))
      addCreator(creator, rule: "text.creator-of-dateline", 75)
    }
    draft.append(.paragraph(Paragraph(split.before, style: .dateline, repeats: .dateline, at: place)))
    guard !split.behind.isEmpty else { return true }
    let rest = SourceRange(place.end, max(place.end, range(chunk).end))
    draft.append(.paragraph(Paragraph(split.behind, at: rest)))
    return true
  }
}
