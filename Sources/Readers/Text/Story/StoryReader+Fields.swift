import ArticleModel
import NewsProse
import Source

extension StoryReader {
  /// Takes a chunk that was found to be a field; false where it is none, or has to stay where it stands.
  mutating func takeField(_ index: Int) -> Bool {
    guard index != headline?.chunk, let verdict = plan.verdicts[index] else { return false }
    let chunk = chunks[index]
    let parsed = words.parse(chunk, firstPicture: draft.media.count + 1, withMarker: chunk.isNumbered)
    guard parsed.pictures.isEmpty else { return takeBesidePicture(verdict, parsed, chunk) }
    switch verdict {
    case .credit(let credit): takeCredit(credit, parsed, chunk)
    case .names(let byline): takeNames(byline, parsed, chunk)
    case .headlineRest: takeHeadlineRest(parsed, chunk)
    case .opening: takeOpening(parsed, chunk)
    case .kicker: takeKicker(parsed, chunk)
    case .rights: takeRights(parsed, chunk)
    case .tags(let line): takeTags(line, parsed, chunk)
    }
    return true
  }

  /// Words that a picture stands among stay in the body; whom they name is known all the same.
  private mutating func takeBesidePicture(_ verdict: FieldVerdict, _ parsed: ParsedWords, _ chunk: Chunk) -> Bool {
    switch verdict {
    case .names(let byline):
      draft.carry(parsed)
      draft.append(.paragraph(Paragraph(parsed.content, style: .byline, repeats: .creator, at: range(chunk))))
      addCreators(byline, parsed)
      return true
    case .credit(let credit):
      takeApart(credit, parsed, chunk)
      return true
    case .headlineRest, .opening, .kicker, .rights, .tags: return false
    }
  }

  private mutating func takeNames(_ byline: Byline, _ parsed: ParsedWords, _ chunk: Chunk) {
    let isKnown = draft.metadata.texts.bylines.contains { $0.plainText.utf8.elementsEqual(parsed.plain.bytes) }
    if isKnown {
      draft.carry(parsed)
      draft.append(.paragraph(Paragraph(parsed.content, style: .byline, repeats: .byline, at: range(chunk))))
    } else {
      draft.field(parsed)
      addByline(FieldText(parsed.content, at: range(chunk)), byline)
    }
    addCreators(byline, parsed)
  }

  /// The word above a list of names says no more than the list does.
  private mutating func takeOpening(_ parsed: ParsedWords, _ chunk: Chunk) {
    draft.carry(parsed)
    draft.append(.paragraph(Paragraph(parsed.content, style: .byline, repeats: .byline, at: range(chunk))))
  }

  private mutating func takeHeadlineRest(_ parsed: ParsedWords, _ chunk: Chunk) {
    guard let place = draft.metadata.texts.headlines.firstIndex(where: { $0.role == .main }) else {
      return takeOpening(parsed, chunk)
    }
    draft.field(parsed)
    var text = draft.metadata.texts.headlines[place].text
    text.content += [.text(TextRun(" "))] + parsed.content
    text.range = text.range?.union(range(chunk))
    draft.metadata.texts.headlines[place].text = text
    if let origin = draft.metadata.origins.firstIndex(where: { $0.field == .headline && $0.index == place }) {
      draft.metadata.origins[origin].ranges.append(range(chunk))
    }
  }

  /// The line above the headline; it becomes a field together with the headline.
  private mutating func takeKicker(_ parsed: ParsedWords, _ chunk: Chunk) {
    draft.field(parsed)
    kicker = FieldText(parsed.content, at: range(chunk))
  }

  private mutating func takeRights(_ parsed: ParsedWords, _ chunk: Chunk) {
    draft.field(parsed)
    let place = range(chunk)
    let notice = Passage([.paragraph(Paragraph(parsed.content, at: place))], at: place)
    draft.metadata.rights.append(Rights(notices: [notice]))
    draft.metadata.trace(
      Origin(
        field: .rights, index: draft.metadata.rights.count - 1, rule: "text.rights-line", confidence: 80,
        ranges: [place]))
  }

  private mutating func takeTags(_ line: TagLine, _ parsed: ParsedWords, _ chunk: Chunk) {
    draft.carry(parsed)
    draft.append(.paragraph(Paragraph(parsed.content, repeats: .keywords, at: range(chunk))))
    for tag in line.tags {
      draft.metadata.texts.keywords.append(Keyword(parsed.plain.string(in: tag)))
      draft.metadata.trace(
        Origin(
          field: .keywords, index: draft.metadata.texts.keywords.count - 1, rule: "text.tags-label", confidence: 90,
          ranges: [range(tag, of: parsed)]))
    }
  }

  // MARK: Credits

  /// Splits a line into byline and dates where its shape allows; else it stays a paragraph that repeats them.
  private mutating func takeCredit(_ credit: CreditLine, _ parsed: ParsedWords, _ chunk: Chunk) {
    let dates = credit.dates.compactMap { placed($0, parsed) }
    let isWhole = dates.count == credit.dates.count && !credit.hasRest && isApart(dates)
    if credit.dates.isEmpty, let byline = credit.byline {
      draft.field(parsed)
      addByline(FieldText(parsed.content, at: range(chunk)), byline)
    } else if isWhole, parsed.isPlain, let text = bylineText(credit, parsed) {
      takeParts((text.map { [$0.range] } ?? []) + dates.map(\.line.range), of: parsed)
      if let text, let byline = credit.byline { addByline(text.field, byline) }
    } else {
      return keep(credit, dates, parsed, chunk)
    }
    for date in dates { set(date, chunk) }
    if let byline = credit.byline { addCreators(byline, parsed) }
  }

  private mutating func takeApart(_ credit: CreditLine, _ parsed: ParsedWords, _ chunk: Chunk) {
    keep(credit, credit.dates.compactMap { placed($0, parsed) }, parsed, chunk)
  }

  /// Keeps a line as a paragraph that repeats what it says.
  private mutating func keep(_ credit: CreditLine, _ dates: [PlacedDate], _ parsed: ParsedWords, _ chunk: Chunk) {
    draft.carry(parsed)
    let repeated: FieldName? = credit.byline != nil ? .creator : dates.first?.field ?? known(credit, parsed)
    let style: ParagraphStyle = credit.byline != nil ? .byline : .dateline
    draft.append(.paragraph(Paragraph(parsed.content, style: style, repeats: repeated, at: range(chunk))))
    for date in dates { set(date, chunk) }
    if let byline = credit.byline { addCreators(byline, parsed) }
  }

  /// A byline that can be cut off a line, and its bytes.
  private struct BylineText {
    let field: FieldText
    let range: Range<Int>
  }

  /// The byline of a line with dates: `nil` within where it has none, `nil` where it cannot be cut off.
  private func bylineText(_ credit: CreditLine, _ parsed: ParsedWords) -> BylineText?? {
    guard let range = credit.bylineRange else { return .some(nil) }
    let first = credit.dates.map(\.range.lowerBound).min() ?? 0
    if range.upperBound <= first {
      let leading = 0..<range.upperBound
      let names = InlineSplit(parsed, at: range.upperBound, of: draft.text).before
      guard range.lowerBound == 0 else { return nil }
      return BylineText(field: FieldText(names, at: self.range(leading, of: parsed)), range: leading)
    }
    return nil
  }

  private mutating func addByline(_ text: FieldText, _ byline: Byline) {
    draft.metadata.texts.bylines.append(text)
    draft.metadata.trace(
      Origin(
        field: .byline, index: draft.metadata.texts.bylines.count - 1, rule: "text." + byline.rule,
        confidence: byline.confidence, ranges: [text.range].compactMap(\.self)))
  }

  private mutating func addCreators(_ byline: Byline, _ parsed: ParsedWords) {
    for name in byline.names where name.kind != .unstated {
      if name.isSource {
        addSource(Party(named: name.name, kind: name.kind, at: range(name.range, of: parsed)), byline.confidence)
        continue
      }
      let isAgency = NewsAgency.signing(name.name) != nil
      let rule = isAgency ? "text.creator-known-agency" : "text.creator-of-byline"
      let creator = Party(named: name.name, kind: name.kind, at: range(name.range, of: parsed))
      addCreator(creator, rule: rule, byline.confidence - (isAgency ? 0 : 10))
    }
  }

  private mutating func addSource(_ source: Party, _ confidence: Int) {
    guard !draft.metadata.credits.infoSources.contains(where: { $0.name == source.name }) else { return }
    draft.metadata.credits.infoSources.append(source)
    draft.metadata.trace(
      Origin(
        field: .infoSource, index: draft.metadata.credits.infoSources.count - 1, rule: "text.source-of-byline",
        confidence: confidence, ranges: [source.range].compactMap(\.self)))
  }

  /// A name told twice is one creator, however its letters are printed.
  mutating func addCreator(_ creator: Party, rule: String, _ confidence: Int) {
    let known = draft.metadata.credits.creators.compactMap(\.name).map { FoldedText($0.utf8).bytes }
    guard let name = creator.name, !known.contains(FoldedText(name.utf8).bytes) else { return }
    draft.metadata.credits.creators.append(creator)
    draft.metadata.trace(
      Origin(
        field: .creator, index: draft.metadata.credits.creators.count - 1, rule: rule, confidence: max(0, confidence),
        ranges: [creator.range].compactMap(\.self)))
  }
}
