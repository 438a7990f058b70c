import ArticleModel
import NewsProse
import Source

extension PageStory {
  /// Reads the lines around the headline as a reader sees them: byline and date, where the page says them nowhere else,
  /// and marks those that repeat what it does say.
  mutating func readLines() {
    for index in headLines() { read(index) }
  }

  /// The short lines from just above the headline down to where the story begins.
  private func headLines() -> [Int] {
    let headline = blocks.firstIndex { $0.repeats == .headline }
    guard let headline else { return [] }
    let story = blocks[(headline + 1)...].firstIndex { block in
      guard case .paragraph(let paragraph) = block else { return false }
      return paragraph.content.plainText.utf8.count >= Self.longLine
    }
    let end = min(story ?? blocks.count, headline + Self.mostLines)
    return Array(max(0, headline - 4)..<headline) + Array(headline + 1..<max(end, headline + 1))
  }

  private mutating func read(_ index: Int) {
    switch blocks[index] {
    case .paragraph(var paragraph):
      guard let told = line(paragraph) else { return }
      paragraph.repeats = told.field
      paragraph.style = told.style
      blocks[index] = .paragraph(paragraph)
    case .list(let list):
      for item in list.items {
        for case .paragraph(let paragraph) in item.blocks { _ = line(paragraph) }
      }
    default: break
    }
  }

  /// What a line says of the story; `nil` where it says nothing of the kind, or something else than the page does.
  private mutating func line(_ paragraph: Paragraph) -> (field: FieldName, style: ParagraphStyle)? {
    let text = paragraph.content.plainText
    guard text.utf8.count <= Self.longLine else { return nil }
    if let date = DateLine(text.utf8), let moment = date.date { return take(date, moment, paragraph) }
    if let byline = Byline(Array(text.utf8)), !byline.names.isEmpty { return take(byline, paragraph) }
    return nil
  }

  private mutating func take(
    _ line: DateLine, _ date: NewsDate, _ paragraph: Paragraph
  ) -> (field: FieldName, style: ParagraphStyle)? {
    let isChange = line.role == .updated
    let field: FieldName = isChange ? .contentModified : .released
    let path: WritableKeyPath<Lifecycle, NewsDate?> = isChange ? \.contentModified : \.released
    if let known = metadata.lifecycle[keyPath: path], known.isSameDay(as: date) { return (field, .dateline) }
    guard metadata.lifecycle[keyPath: path] == nil else { return nil }
    metadata.lifecycle[keyPath: path] = date
    let confidence = line.role == .unstated ? 65 : 80
    metadata.trace(
      Origin(
        field: field, rule: "html.date-line", confidence: confidence, ranges: [paragraph.range].compactMap(\.self)))
    return (field, .dateline)
  }

  private mutating func take(_ byline: Byline, _ paragraph: Paragraph) -> (field: FieldName, style: ParagraphStyle)? {
    let known = Set(metadata.credits.creators.compactMap(\.name).map(PageText.folded))
    if !known.isEmpty {
      return byline.names.allSatisfy { known.contains(PageText.folded($0.name)) } ? (.creator, .byline) : nil
    }
    for name in byline.names where !name.isSource {
      metadata.credits.creators.append(Party(named: name.name, kind: name.kind, at: paragraph.range))
      metadata.trace(
        Origin(
          field: .creator, index: metadata.credits.creators.count - 1, rule: "html.\(byline.rule)",
          confidence: byline.confidence - 10, ranges: [paragraph.range].compactMap(\.self)))
    }
    return (.creator, .byline)
  }

  static let longLine = 160
  private static let mostLines = 16
}
