extension [Inline] {
  /// The words without markup: what a reader would hear; line breaks become spaces.
  public var plainText: String {
    var text = ""
    for inline in self { inline.appendPlainText(to: &text) }
    return text
  }
}

extension Inline {
  /// Appends the words without markup.
  fileprivate func appendPlainText(to text: inout String) {
    switch self {
    case .text(let run): text += run.text
    case .emphasis(let styled), .strong(let styled), .underline(let styled), .strike(let styled), .sup(let styled),
      .sub(let styled), .smallCaps(let styled), .code(let styled):
      text += styled.content.plainText
    case .quote(let quote): text += quote.content.plainText
    case .link(let link): text += link.content.plainText
    case .entity(let entity): text += entity.content.plainText
    case .span(let span): text += span.content.plainText
    case .ruby(let ruby): text += ruby.base.plainText
    case .lineBreak: text += " "
    case .image, .footnoteReference, .foreign: break
    }
  }
}

extension [Block] {
  /// The words without markup, one line for each paragraph, heading, item, row, caption or credit.
  public var plainText: String {
    flatMap(\.lines).joined(separator: "\n")
  }
}

extension Block {
  /// The lines of plain text in this block, in reading order.
  public var lines: [String] {
    switch self {
    case .paragraph(let paragraph): [paragraph.content.plainText]
    case .heading(let heading): [heading.content.plainText]
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.lines) }
    case .definitionList(let list):
      list.entries.flatMap { $0.terms.map(\.plainText) + $0.details.flatMap { $0.flatMap(\.lines) } }
    case .table(let table): table.lines
    case .quotation(let quotation): quotation.blocks.flatMap(\.lines) + [quotation.speaker.plainText].filter(\.isInk)
    case .pullQuote(let quote): [quote.words.plainText, quote.speaker.plainText].filter(\.isInk)
    case .figure(let figure): figure.lines
    case .gallery(let gallery): gallery.figures.flatMap(\.lines) + [gallery.caption.plainText].filter(\.isInk)
    case .embed(let embed): embed.fallback.flatMap(\.lines)
    case .preformatted(let preformatted): [preformatted.text]
    case .section(let section): [section.title.plainText].filter(\.isInk) + section.blocks.flatMap(\.lines)
    case .aside(let aside): [aside.title.plainText].filter(\.isInk) + aside.blocks.flatMap(\.lines)
    case .relatedLink(let link): [link.title.plainText]
    case .footnote(let footnote): footnote.blocks.flatMap(\.lines)
    case .rule, .foreign: []
    }
  }
}

extension Table {
  /// The caption, then a line for each row, cells parted by tabs.
  fileprivate var lines: [String] {
    [caption.plainText].filter(\.isInk)
      + (head + body + foot).map { row in
        row.cells.map { $0.blocks.flatMap(\.lines).joined(separator: " ") }.joined(separator: "\t")
      }
  }
}

extension Figure {
  /// The caption and the credit, where there are any.
  fileprivate var lines: [String] {
    [caption.plainText, credit.plainText].filter(\.isInk)
  }
}

extension String {
  /// Whether there is anything to print.
  fileprivate var isInk: Bool { !isEmpty }
}
