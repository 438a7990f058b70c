import ArticleModel

/// What a block holds, whatever kind it is: the parts of a body as counts and searches see them.
enum BodyPart {
  /// Words with their markup.
  case words([Inline])
  /// Blocks inside the block.
  case blocks([Block])
  /// Words without markup, such as a label as printed.
  case plain(String)
}

extension Block {
  /// What it holds, in reading order.
  var parts: [BodyPart] {
    switch self {
    case .paragraph(let paragraph): [.words(paragraph.content)]
    case .heading(let heading): [.words(heading.content)]
    case .list(let list): list.items.map { .blocks($0.blocks) }
    case .definitionList(let list):
      list.entries.flatMap { $0.terms.map(BodyPart.words) + $0.details.map(BodyPart.blocks) }
    case .table(let table):
      [.words(table.caption)]
        + (table.head + table.body + table.foot).flatMap { $0.cells.map { .blocks($0.blocks) } }
    case .quotation(let quotation): [.blocks(quotation.blocks), .words(quotation.speaker)]
    case .pullQuote(let quote): [.words(quote.words), .words(quote.speaker)]
    case .figure(let figure): [.words(figure.caption), .words(figure.credit)]
    case .gallery(let gallery): [.blocks(gallery.figures.map(Block.figure)), .words(gallery.caption)]
    case .embed(let embed): [.blocks(embed.fallback)]
    case .preformatted(let preformatted): [.plain(preformatted.text)]
    case .section(let section): [.words(section.title), .blocks(section.blocks)]
    case .aside(let aside): [.words(aside.title), .blocks(aside.blocks)]
    case .relatedLink(let link): [.plain(link.label ?? ""), .words(link.title)]
    case .footnote(let footnote): [.plain(footnote.label ?? ""), .blocks(footnote.blocks)]
    case .rule, .foreign: []
    }
  }
}

extension Block {
  /// Whether there can be blocks inside it.
  var holdsBlocks: Bool {
    switch self {
    case .paragraph, .heading, .pullQuote, .figure, .preformatted, .rule, .relatedLink, .foreign: false
    case .list, .definitionList, .table, .quotation, .gallery, .embed, .section, .aside, .footnote: true
    }
  }
}

extension Block {
  /// Visits the blocks inside it, in reading order.
  func forEachInside(_ visit: ([Block]) -> Void) {
    switch self {
    case .list(let list): for item in list.items { visit(item.blocks) }
    case .definitionList(let list): for entry in list.entries { for detail in entry.details { visit(detail) } }
    case .table(let table):
      for rows in [table.head, table.body, table.foot] {
        for row in rows { for cell in row.cells { visit(cell.blocks) } }
      }
    case .quotation(let quotation): visit(quotation.blocks)
    case .gallery(let gallery): visit(gallery.figures.map(Block.figure))
    case .embed(let embed): visit(embed.fallback)
    case .section(let section): visit(section.blocks)
    case .aside(let aside): visit(aside.blocks)
    case .footnote(let footnote): visit(footnote.blocks)
    case .paragraph, .heading, .pullQuote, .figure, .preformatted, .rule, .relatedLink, .foreign: break
    }
  }
}

extension [Block] {
  /// The fields that blocks among them, or inside them, only repeat.
  var repeatedFields: Set<FieldName> {
    var fields: Set<FieldName> = []
    collectRepeats(into: &fields)
    return fields
  }

  private func collectRepeats(into fields: inout Set<FieldName>) {
    // A span lends its elements; a sequence would copy each.
    let blocks = span
    for index in blocks.indices {
      if let field = blocks[index].repeats { fields.insert(field) }
      guard blocks[index].holdsBlocks else { continue }
      blocks[index].forEachInside { $0.collectRepeats(into: &fields) }
    }
  }
}

extension Inline {
  /// The words it wraps; none where it wraps none.
  var content: [Inline] {
    switch self {
    case .emphasis(let styled), .strong(let styled), .underline(let styled), .strike(let styled), .sup(let styled),
      .sub(let styled), .smallCaps(let styled), .code(let styled):
      styled.content
    case .quote(let quote): quote.content
    case .link(let link): link.content
    case .entity(let entity): entity.content
    case .span(let span): span.content
    case .ruby(let ruby): ruby.base + ruby.annotation
    case .text, .image, .lineBreak, .footnoteReference, .foreign: []
    }
  }
}
