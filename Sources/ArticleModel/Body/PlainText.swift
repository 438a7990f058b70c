extension [Inline] {
  /// The words without markup: what a reader would hear; line breaks become spaces.
  public var plainText: String {
    if count == 1, case .text(let run) = self[0] { return run.text }
    var text = ""
    appendPlainText(to: &text)
    return text
  }

  /// Appends the words without markup to a text.
  public func appendPlainText(to text: inout String) {
    // A span lends its elements; a sequence would copy each.
    let words = span
    for index in words.indices { words[index].appendPlainText(to: &text) }
  }
}

extension Inline {
  fileprivate func appendPlainText(to text: inout String) {
    switch self {
    case .text(let run): text += run.text
    case .emphasis(let styled), .strong(let styled), .underline(let styled), .strike(let styled), .sup(let styled),
      .sub(let styled), .smallCaps(let styled), .code(let styled):
      styled.content.appendPlainText(to: &text)
    case .quote(let quote): quote.content.appendPlainText(to: &text)
    case .link(let link): link.content.appendPlainText(to: &text)
    case .entity(let entity): entity.content.appendPlainText(to: &text)
    case .span(let span): span.content.appendPlainText(to: &text)
    case .ruby(let ruby): ruby.base.appendPlainText(to: &text)
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
