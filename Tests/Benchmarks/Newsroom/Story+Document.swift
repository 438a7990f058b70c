import ArticleModel
import Source

extension Story {
  /// The story as a reader would hand it on: every node with a range, every fact with its origin.
  var document: Document {
    var cursor = SourceCursor()
    let headlineText = FieldText(plain: headline, at: cursor.pass(headline))
    let byline = FieldText(plain: "By \(reporter)", at: cursor.pass("By \(reporter)"))
    let blocks = parts.map { Self.block($0, &cursor) }
    var metadata = Metadata(
      texts: Texts(headlines: [Headline(headlineText)], bylines: [byline]),
      credits: Credits(creators: [Party(named: reporter, kind: .person, at: byline.range)]))
    metadata.identity.canonicalLink = address
    metadata.languages.content = ["en"]
    let written = "\(day.year)-\(day.month)-\(day.day)"
    let date = NewsDate(text: written, year: day.year, month: day.month, day: day.day)
    metadata.lifecycle.contentCreated = date
    metadata.lifecycle.versionCreated = date
    metadata.origins = [
      Origin(field: .headline, rule: "text.heading", confidence: 95, ranges: headlineText.range.map { [$0] } ?? []),
      Origin(field: .byline, rule: "text.byline-by", ranges: byline.range.map { [$0] } ?? []),
      Origin(field: .creator, rule: "text.byline-by", ranges: byline.range.map { [$0] } ?? []),
      Origin(field: .canonicalLink, rule: "text.original-url", ranges: [cursor.pass(address)]),
      Origin(field: .contentCreated, rule: "text.dateline", confidence: 90, ranges: [cursor.pass(written)]),
      Origin(field: .versionCreated, rule: "text.dateline", confidence: 60, ranges: [cursor.pass(written)]),
      Origin(field: .language, rule: "text.detected", confidence: 80),
    ]
    return Document(items: [.article(Article(metadata: metadata, bodies: [Body(blocks)]))])
  }

  private static func block(_ part: Part, _ cursor: inout SourceCursor) -> Block {
    switch part {
    case .paragraph(let pieces):
      let content = pieces.map { $0.inline(&cursor) }
      return .paragraph(Paragraph(content, at: cursor.span(from: content.first?.range)))
    case .subheading(let words):
      let run = cursor.run(words)
      return .heading(Heading([run], at: run.range))
    case .list(let items): return .list(ListBlock(items.map { ListItem([paragraph($0, &cursor)]) }))
    case .table(let rows):
      let rows = rows.map { row in TableRow(row.map { TableCell([paragraph($0, &cursor)]) }) }
      return .table(Table(head: Array(rows.prefix(1)), body: Array(rows.dropFirst())))
    }
  }

  private static func paragraph(_ words: String, _ cursor: inout SourceCursor) -> Block {
    let run = cursor.run(words)
    return .paragraph(Paragraph([run], at: run.range))
  }
}

extension Story.Piece {
  fileprivate func inline(_ cursor: inout SourceCursor) -> Inline {
    switch self {
    case .words(let words): cursor.run(words)
    case .strong(let words):
      .strong(StyledText([cursor.run(words)]))
    case .link(let words, let address):
      .link(Link([cursor.run(words)], href: address, at: cursor.pass(address)))
    }
  }
}
