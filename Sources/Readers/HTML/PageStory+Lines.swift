import ArticleModel
import NewsProse
import Source

extension PageStory {
  /// Where a line stands: one below the story must say what it is.
  private enum Place {
    case head
    case below
  }

  /// Reads the lines around the headline, and those below the story, as a reader sees them: byline and date, where the
  /// page says them nowhere else; marks those that repeat what it does say.
  mutating func readLines() {
    for index in headLines() { read(index, .head) }
    for index in blocks.indices.suffix(below) {
      // A heading opens another story.
      if case .heading = blocks[index] { return }
      read(index, .below)
    }
  }

  /// The short lines from the headline down to where the story begins, then those right above it; where no block is the
  /// headline, those around the story's beginning.
  private func headLines() -> [Int] {
    guard let headline = blocks.firstIndex(where: { $0.repeats == .headline }) else {
      let first = lines.firstIndex { $0 == nil } ?? blocks.count - below
      let start = max(0, first - Self.mostAbove)
      return Array(start..<max(start, endOfHead(from: first)))
    }
    let end = max(headline + 1, endOfHead(from: headline + 1))
    return Array(headline + 1..<end) + (max(0, headline - Self.mostAbove)..<headline).reversed()
  }

  private func endOfHead(from start: Int) -> Int {
    var told = 0
    let last = blocks.count - below
    let story = blocks[min(start, last)..<last].firstIndex { block in
      guard case .paragraph(let paragraph) = block else { return false }
      let count = paragraph.content.plainText.utf8.count
      if count >= Self.longLine { told += count }
      return told > Self.mostProse
    }
    return min(story ?? last, start + Self.mostLines)
  }

  private mutating func read(_ index: Int, _ place: Place) {
    switch blocks[index] {
    case .paragraph(var paragraph):
      guard let told = line(paragraph.content, paragraph.range, place, behind: label(before: index)) else { return }
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

  /// The few words with a colon that stand on a line of their own before a line: `Author:`.
  private func label(before index: Int) -> String? {
    guard index > 0 else { return nil }
    let words: String
    switch blocks[index - 1] {
    case .paragraph(let paragraph): words = paragraph.content.plainText.trimmed
    case .heading(let heading): words = heading.content.plainText.trimmed
    default: return nil
    }
    return words.utf8.count <= Self.longLabel && words.hasSuffix(":") ? words : nil
  }

  /// What a line says of the story; `nil` where it says nothing of the kind, or something else than the page does.
  private mutating func line(
    _ content: [Inline], _ range: SourceRange?, _ place: Place, behind label: String? = nil
  ) -> (field: FieldName, style: ParagraphStyle)? {
    let words = content.plainText
    let text = Array((label.map { "\($0) \(words)" } ?? words).utf8)
    guard text.count <= Self.longLine else { return nil }
    guard let credit = CreditLine(text) else { return nil }
    var told: (FieldName, ParagraphStyle)?
    for date in credit.dates where place != .below || date.role != .unstated {
      let confidence = place == .below ? 50 : date.role == .unstated ? 65 : 80
      guard let moment = date.date, let field = take(moment, date.role, confidence, range) else { continue }
      told = told ?? (field, .dateline)
    }
    guard let byline = credit.byline, place != .below || byline.rule == Byline.wordRule else { return told }
    return take(byline, byline.confidence - (place == .below ? 30 : 10), range) ? (.creator, .byline) : told
  }

  /// Which of the page's dates a date is, or becomes where the page tells none; `nil` where it tells another.
  private mutating func take(
    _ date: NewsDate, _ role: DateRole, _ confidence: Int, _ range: SourceRange?
  ) -> FieldName? {
    let lifecycle = metadata.lifecycle
    let isKnownChange = lifecycle.released == nil && lifecycle.contentModified?.isSameDay(as: date) == true
    if role == .updated || role == .unstated && isKnownChange {
      return take(date, .contentModified, confidence, range)
    }
    return take(date, .released, confidence, range)
  }

  private mutating func take(
    _ date: NewsDate, _ field: FieldName, _ confidence: Int, _ range: SourceRange?
  ) -> FieldName? {
    let path: WritableKeyPath<Lifecycle, NewsDate?> = field == .released ? \.released : \.contentModified
    if let known = metadata.lifecycle[keyPath: path] { return known.isSameDay(as: date) ? field : nil }
    metadata.lifecycle[keyPath: path] = date
    metadata.trace(
      Origin(field: field, rule: "html.date-line", confidence: confidence, ranges: [range].compactMap(\.self)))
    return field
  }

  /// Whether those named are the ones the page tells, or become them where it tells none.
  private mutating func take(_ byline: Byline, _ confidence: Int, _ range: SourceRange?) -> Bool {
    guard !byline.names.isEmpty else { return false }
    let known = Set(metadata.credits.creators.compactMap(\.name).map(PageText.folded))
    if !known.isEmpty { return byline.names.allSatisfy { known.contains(PageText.folded($0.name)) } }
    for name in byline.names where !name.isSource {
      metadata.credits.creators.append(Party(named: name.name, kind: name.kind, at: range))
      metadata.trace(
        Origin(
          field: .creator, index: metadata.credits.creators.count - 1, rule: "html.\(byline.rule)",
          confidence: confidence, ranges: [range].compactMap(\.self)))
    }
    return true
  }

  static let longLine = 160
  private static let longLabel = 32
  /// How many bytes of longer paragraphs, such as a deck, may stand before a line that says who and when.
  private static let mostProse = 600
  private static let mostLines = 16
  private static let mostAbove = 4
}
