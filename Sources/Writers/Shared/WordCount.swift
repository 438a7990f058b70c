import ArticleModel
import Source

/// Counts words, runs of anything but white space, as the text of a body goes by.
struct WordCount {
  /// The words so far.
  var words: Int { tally.words }

  private var tally = WordTally()

  /// Reads blocks: the words of their plain text.
  mutating func read(_ blocks: [Block]) {
    let blocks = blocks.span
    for index in blocks.indices { read(blocks[index]) }
  }

  /// Reads a block; no word goes on from one line of its plain text to the next.
  mutating func read(_ block: Block) {
    switch block {
    case .paragraph(let paragraph): readLine(paragraph.content)
    case .heading(let heading): readLine(heading.content)
    case .list(let list): for item in list.items { read(item.blocks) }
    case .definitionList(let list): for entry in list.entries { read(entry) }
    case .table(let table): read(table)
    case .quotation(let quotation): read(quotation.blocks, beside: quotation.speaker)
    case .pullQuote(let quote): read([], beside: quote.words, quote.speaker)
    case .figure(let figure): read(figure)
    case .gallery(let gallery):
      for figure in gallery.figures { read(figure) }
      readLine(gallery.caption)
    case .embed(let embed): read(embed.fallback)
    case .preformatted(let preformatted): readLine([.text(TextRun(preformatted.text))])
    case .section(let section): read(section.blocks, beside: section.title)
    case .aside(let aside): read(aside.blocks, beside: aside.title)
    case .relatedLink(let link): readLine(link.title)
    case .footnote(let footnote): read(footnote.blocks)
    case .rule, .foreign: break
    }
  }

  private mutating func read(_ blocks: [Block], beside lines: [Inline]...) {
    for line in lines { readLine(line) }
    read(blocks)
  }

  private mutating func read(_ entry: Definition) {
    for term in entry.terms { readLine(term) }
    for detail in entry.details { read(detail) }
  }

  private mutating func read(_ table: Table) {
    readLine(table.caption)
    for rows in [table.head, table.body, table.foot] {
      for row in rows { for cell in row.cells { read(cell.blocks) } }
    }
  }

  private mutating func read(_ figure: Figure) {
    readLine(figure.caption)
    readLine(figure.credit)
  }

  private mutating func readLine(_ line: [Inline]) {
    tally = line.counted(after: tally.withoutWord).withoutWord
  }
}

// Values go in and out, so that the words are lent all the way.

extension [Inline] {
  fileprivate func counted(after before: WordTally) -> WordTally {
    let words = span
    var tally = before
    for index in words.indices { tally = words[index].counted(after: tally) }
    return tally
  }
}

extension Inline {
  fileprivate func counted(after tally: WordTally) -> WordTally {
    switch self {
    case .text(let run): tally.reading(run.text)
    case .emphasis(let styled), .strong(let styled), .underline(let styled), .strike(let styled), .sup(let styled),
      .sub(let styled), .smallCaps(let styled), .code(let styled):
      styled.content.counted(after: tally)
    case .quote(let quote): quote.content.counted(after: tally)
    case .link(let link): link.content.counted(after: tally)
    case .entity(let entity): entity.content.counted(after: tally)
    case .span(let span): span.content.counted(after: tally)
    case .ruby(let ruby): ruby.base.counted(after: tally)
    case .lineBreak: tally.withoutWord
    case .image, .footnoteReference, .foreign: tally
    }
  }
}
