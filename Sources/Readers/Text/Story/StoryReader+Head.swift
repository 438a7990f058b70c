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
  }

  /// Bylines and dates count at the head of a story only, embargoes everywhere.
  mutating func takeFact(_ parsed: ParsedWords, _ chunk: Chunk) -> Bool {
    switch HeadLine(parsed.plain) {
    case .embargo(let embargo): takeEmbargo(embargo, parsed, chunk)
    case .byline(let byline) where isInHead: takeByline(byline, parsed, chunk)
    case .date(let date) where isInHead: takeDate(date, parsed, chunk)
    case .byline, .date, nil: return false
    }
    return true
  }

  // MARK: Byline

  private mutating func takeByline(_ byline: Byline, _ parsed: ParsedWords, _ chunk: Chunk) {
    let rule = "text." + byline.rule
    if let date = dateBehind(byline, parsed) {
      let end = parsed.plain.count - (byline.remainder?.count ?? 0)
      let names = InlineSplit(parsed, at: end, of: draft.text).before
      addByline(FieldText(names, at: range(0..<end, of: parsed)), rule: rule, byline.confidence)
      keep(date, parsed, chunk)
      takeParts([0..<end, date.range], of: parsed)
    } else {
      draft.field(parsed)
      addByline(FieldText(parsed.content, at: range(chunk)), rule: rule, byline.confidence)
    }
    for name in byline.names {
      let isAgency = NewsAgency.signing(name.name) != nil
      let rule = isAgency ? "text.creator-known-agency" : "text.creator-of-byline"
      addCreator(
        Party(named: name.name, kind: name.kind, at: range(name.range, of: parsed)), rule: rule,
        byline.confidence - (isAgency ? 0 : 10))
    }
  }

  private mutating func addByline(_ byline: FieldText, rule: String, _ confidence: Int) {
    draft.metadata.texts.bylines.append(byline)
    draft.metadata.trace(
      Origin(
        field: .byline, index: draft.metadata.texts.bylines.count - 1, rule: rule, confidence: confidence,
        ranges: [byline.range].compactMap(\.self)))
  }

  /// The date that stands behind the names, where it is one that can be taken.
  private func dateBehind(_ byline: Byline, _ parsed: ParsedWords) -> DateLine? {
    guard let rest = byline.remainder, parsed.isPlain,
      let line = DateLine(parsed.plain.bytes[rest], at: rest.lowerBound), line.date != nil,
      draft.metadata.lifecycle[keyPath: place(of: line.role).1] == nil
    else { return nil }
    return line
  }

  private mutating func addCreator(_ creator: Party, rule: String, _ confidence: Int) {
    guard !draft.metadata.credits.creators.contains(where: { $0.name == creator.name }) else { return }
    draft.metadata.credits.creators.append(creator)
    draft.metadata.trace(
      Origin(
        field: .creator, index: draft.metadata.credits.creators.count - 1, rule: rule, confidence: max(0, confidence),
        ranges: [creator.range].compactMap(\.self)))
  }

  // MARK: Date

  private mutating func takeDate(_ line: DateLine, _ parsed: ParsedWords, _ chunk: Chunk) {
    guard let date = line.date, parsed.isPlain else { return refuse(line, parsed, chunk) }
    let (field, path, _) = place(of: line.role)
    if let taken = draft.metadata.lifecycle[keyPath: path] {
      return keepAsDateline(parsed, chunk, repeats: taken.iso8601 == date.iso8601 ? field : nil)
    }
    takeParts([line.range], of: parsed)
    keep(line, parsed, chunk)
  }

  private mutating func keep(_ line: DateLine, _ parsed: ParsedWords, _ chunk: Chunk) {
    if let zone = line.vagueZone {
      draft.report(Diagnostic(.vagueZone, "\"\(zone)\" names no single offset; no zone is taken", at: range(chunk)))
    }
    let (field, path, rule) = place(of: line.role)
    draft.metadata.lifecycle[keyPath: path] = line.date
    draft.metadata.trace(
      Origin(field: field, rule: rule, confidence: 95, ranges: [range(line.range, of: parsed)]))
  }

  /// A date without a label is the date of the content; only a label says that something was released or changed.
  private func place(of role: DateRole) -> (FieldName, WritableKeyPath<Lifecycle, NewsDate?>, rule: String) {
    switch role {
    case .unstated: (.contentCreated, \.contentCreated, "text.date-line")
    case .published: (.released, \.released, "text.date-published")
    case .updated: (.contentModified, \.contentModified, "text.date-updated")
    }
  }

  private mutating func refuse(_ line: DateLine, _ parsed: ParsedWords, _ chunk: Chunk) {
    let place = range(line.range, of: parsed)
    if line.readings.isEmpty {
      draft.report(Diagnostic(.impossibleDate, at: place, field: "contentCreated"))
    } else {
      let readings = line.readings.map(\.iso8601).joined(separator: " or ")
      draft.report(
        Diagnostic(.ambiguousDate, "this may be \(readings); no date is taken", at: place, field: "contentCreated"))
    }
    keepAsDateline(parsed, chunk)
  }

  private mutating func keepAsDateline(_ parsed: ParsedWords, _ chunk: Chunk, repeats: FieldName? = nil) {
    draft.carry(parsed)
    draft.append(.paragraph(Paragraph(parsed.content, style: .dateline, repeats: repeats, at: range(chunk))))
  }

  // MARK: Embargo

  /// An embargo without a moment that can be kept has no end: it fails closed.
  private mutating func takeEmbargo(_ line: EmbargoLine, _ parsed: ParsedWords, _ chunk: Chunk) {
    draft.field(parsed)
    let place = range(chunk)
    draft.metadata.notes.append(Note([.paragraph(Paragraph(parsed.content, at: place))], at: place))
    draft.metadata.trace(
      Origin(field: .note, index: draft.metadata.notes.count - 1, rule: "text.embargo-line", ranges: [place]))
    let moment = line.date?.date.flatMap { $0.secondsSinceEpoch == nil ? nil : $0 }
    if moment == nil { draft.report(Diagnostic(.vagueEmbargo, at: place, field: "embargo")) }
    let embargo: Embargo = moment.map { .until($0) } ?? .openEnded
    guard isStricter(embargo) else { return }
    draft.metadata.lifecycle.embargo = embargo
    draft.metadata.forgetOrigins(of: .embargo)
    draft.metadata.trace(
      Origin(field: .embargo, rule: "text.embargo-line", confidence: moment == nil ? 60 : 95, ranges: [place]))
  }

  /// Of several embargoes the longest holds.
  private func isStricter(_ embargo: Embargo) -> Bool {
    switch (draft.metadata.lifecycle.embargo, embargo) {
    case (.none, _), (_, .openEnded): true
    case (.openEnded, _): false
    case (.until(let held), .until(let new)): (new.secondsSinceEpoch ?? 0) > (held.secondsSinceEpoch ?? 0)
    case (.until, .none): false
    }
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
    switch HeadLine(words.plain(chunk)) {
    case .byline, .date: true
    case .embargo, nil: false
    }
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
