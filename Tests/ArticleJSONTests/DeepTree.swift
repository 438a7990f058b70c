import ArticleModel

/// A body with one branch, as deep as is asked for.
enum DeepTree: CaseIterable {
  case sections
  case tables
  case emphasis
  case lists

  func document(depth: Int) -> Document {
    Document(items: [.article(Article(bodies: [Body([block(depth: depth)])]))])
  }

  private func block(depth: Int) -> Block {
    var block = Block.paragraph(Paragraph(inline(depth: self == .emphasis ? depth : 0)))
    guard self != .emphasis else { return block }
    for _ in 0..<depth { block = around(block) }
    return block
  }

  private func around(_ block: Block) -> Block {
    switch self {
    case .sections, .emphasis: .section(Section([block]))
    case .tables: .table(Table(body: [TableRow([TableCell([block])])]))
    case .lists: .list(ListBlock([ListItem([block])]))
    }
  }

  private func inline(depth: Int) -> [Inline] {
    var inline = Inline.text(TextRun("deep"))
    for _ in 0..<depth { inline = .emphasis(StyledText([inline])) }
    return [inline]
  }
}
