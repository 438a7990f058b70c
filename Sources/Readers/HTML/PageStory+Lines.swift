import ArticleModel
import NewsProse
import Source

extension PageStory {
  /// Where a line stands: the nearer to the headline, the less it must say of itself.
  private enum Place {
    case beside
    case near
    case below
  }

  /// Reads the lines around the headline, and those below the story, as a reader sees them: byline and date, where the
  /// page says them nowhere else; marks those that repeat what it does say.
  mutating func readLines() {
    for (index, place) in headLines() { read(index, place) }
    for index in blocks.indices.suffix(lines.below) { read(index, .below) }
  }

  /// The short lines from the headline down to where the story begins, then those right above it; where no block is the
  /// headline, those around the story's beginning.
  private func headLines() -> [(Int, Place)] {
    guard let headline = blocks.firstIndex(where: { $0.repeats == .headline }) else {
      let start = max(0, lines.above - Self.mostAbove)
      return (start..<endOfHead(from: lines.above)).map { ($0, .near) }
    }
    let end = max(headline + 1, endOfHead(from: headline + 1))
    let below = (headline + 1..<end).map { ($0, $0 - headline <= Self.beside ? Place.beside : .near) }
    let above = (max(0, headline - Self.mostAbove)..<headline).reversed()
    return below + above.map { ($0, headline - $0 <= Self.beside ? Place.beside : .near) }
  }

  private func endOfHead(from start: Int) -> Int {
    var told = 0
    let story = blocks[min(start, blocks.count)...].firstIndex { block in
      guard case .paragraph(let paragraph) = block else { return false }
      let count = paragraph.content.plainText.utf8.count
      if count >= Self.longLine { told += count }
      return told > Self.mostProse
    }
    return min(story ?? blocks.count, start + Self.mostLines)
  }

  private mutating func read(_ index: Int, _ place: Place) {
    switch blocks[index] {
    case .paragraph(var paragraph):
      guard let told = line(paragraph.content, paragraph.range, place) else { return }
      paragraph.repeats = told.field
      paragraph.style = told.style
      blocks[index] = .paragraph(paragraph)
    case .heading(var heading):
      guard heading.repeats == nil, let told = line(heading.content, heading.range, place) else { return }
      heading.repeats = told.field
      blocks[index] = .heading(heading)
    case .list(let list):
      for item in list.items {
        for case .paragraph(let paragraph) in item.blocks { _ = line(paragraph.content, paragraph.range, place) }
      }
    default: break
    }
  }

  /// What a line says of the story; `nil` where it says nothing of the kind, or something else than the page does.
  private mutating func line(
    _ content: [Inline], _ range: SourceRange?, _ place: Place
  ) -> (field: FieldName, style: ParagraphStyle)? {
    let text = Array(content.plainText.utf8)
    guard text.count <= Self.longLine else { return nil }
    guard let credit = CreditLine(text) else {
      guard place == .beside, let date = Self.onlyDate(in: text), let moment = date.date,
        take(moment, date.role, 55, range)
      else { return nil }
      return (date.role == .updated ? .contentModified : .released, .dateline)
    }
    var told: (FieldName, ParagraphStyle)?
    for date in credit.dates where place != .below || date.role != .unstated {
      guard let moment = date.date, take(moment, date.role, date.role == .unstated ? 65 : 80, range) else { continue }
      told = told ?? (date.role == .updated ? .contentModified : .released, .dateline)
    }
    guard let byline = credit.byline, place != .below || byline.rule == Byline.wordRule else { return told }
    return take(byline, range) ? (.creator, .byline) : told
  }

  /// The only date of a short line that says little more: `Press release of 4 February 2020, Exampleton`.
  private static func onlyDate(in line: [UInt8]) -> DateLine? {
    let dates = DateLine.all(in: line)
    guard dates.count == 1, let date = dates.first, line.count - date.labelledRange.count <= mostRest,
      date.date?.day != nil, date.range.count >= 8, line.last != UInt8(ascii: ".")
    else { return nil }
    return date
  }

  /// Whether a date is the one the page tells, or becomes it where it tells none.
  private mutating func take(_ date: NewsDate, _ role: DateRole, _ confidence: Int, _ range: SourceRange?) -> Bool {
    let isChange = role == .updated
    let field: FieldName = isChange ? .contentModified : .released
    let path: WritableKeyPath<Lifecycle, NewsDate?> = isChange ? \.contentModified : \.released
    if let known = metadata.lifecycle[keyPath: path] { return known.isSameDay(as: date) }
    metadata.lifecycle[keyPath: path] = date
    metadata.trace(
      Origin(field: field, rule: "html.date-line", confidence: confidence, ranges: [range].compactMap(\.self)))
    return true
  }

  /// Whether those named are the ones the page tells, or become them where it tells none.
  private mutating func take(_ byline: Byline, _ range: SourceRange?) -> Bool {
    guard !byline.names.isEmpty else { return false }
    let known = Set(metadata.credits.creators.compactMap(\.name).map(PageText.folded))
    if !known.isEmpty { return byline.names.allSatisfy { known.contains(PageText.folded($0.name)) } }
    for name in byline.names where !name.isSource {
      metadata.credits.creators.append(Party(named: name.name, kind: name.kind, at: range))
      metadata.trace(
        Origin(
          field: .creator, index: metadata.credits.creators.count - 1, rule: "html.\(byline.rule)",
          confidence: byline.confidence - 10, ranges: [range].compactMap(\.self)))
    }
    return true
  }

  static let longLine = 160
  /// How many bytes of longer paragraphs, such as a deck, may stand before a line that says who and when.
  private static let mostProse = 600
  private static let mostLines = 16
  private static let mostAbove = 4
  private static let beside = 3
  private static let mostRest = 40
}
