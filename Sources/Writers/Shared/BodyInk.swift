import ArticleModel
import Source

// Every writer asks for the ink of the bodies it was given, so nothing is gathered here on the way.

extension [Block] {
  /// All text in them, in ink: words, labels as printed, readings of ruby.
  var ink: Int {
    // A span lends its elements; a sequence would copy each.
    let blocks = span
    var ink = 0
    for index in blocks.indices { ink += blocks[index].ink }
    return ink
  }
}

extension Block {
  /// All text in it, in ink: that of its `parts`.
  var ink: Int {
    switch self {
    case .paragraph(let paragraph): paragraph.content.ink
    case .heading(let heading): heading.content.ink
    case .list(let list): list.items.reduce(0) { $0 + $1.blocks.ink }
    case .definitionList(let list): list.entries.reduce(0) { $0 + $1.ink }
    case .table(let table): table.caption.ink + (table.head.ink + table.body.ink + table.foot.ink)
    case .quotation(let quotation): quotation.blocks.ink + quotation.speaker.ink
    case .pullQuote(let quote): quote.words.ink + quote.speaker.ink
    case .figure(let figure): figure.ink
    case .gallery(let gallery): gallery.figures.reduce(gallery.caption.ink) { $0 + $1.ink }
    case .embed(let embed): embed.fallback.ink
    case .preformatted(let preformatted): Ink.count(preformatted.text)
    case .section(let section): section.title.ink + section.blocks.ink
    case .aside(let aside): aside.title.ink + aside.blocks.ink
    case .relatedLink(let link): Ink.count(link.label ?? "") + link.title.ink
    case .footnote(let footnote): Ink.count(footnote.label ?? "") + footnote.blocks.ink
    case .rule, .foreign: 0
    }
  }
}

extension [Inline] {
  /// All text in them, in ink: words, marks of footnotes as printed, readings of ruby.
  var ink: Int {
    let words = span
    var ink = 0
    for index in words.indices { ink += words[index].ink }
    return ink
  }
}

extension Inline {
  fileprivate var ink: Int {
    switch self {
    case .text(let run): Ink.count(run.text)
    case .emphasis(let styled), .strong(let styled), .underline(let styled), .strike(let styled), .sup(let styled),
      .sub(let styled), .smallCaps(let styled), .code(let styled):
      styled.content.ink
    case .quote(let quote): quote.content.ink
    case .link(let link): link.content.ink
    case .entity(let entity): entity.content.ink
    case .span(let span): span.content.ink
    case .ruby(let ruby): ruby.base.ink + ruby.annotation.ink
    case .footnoteReference(let reference): Ink.count(reference.label ?? "")
    case .image, .lineBreak, .foreign: 0
    }
  }
}

extension [TableRow] {
  fileprivate var ink: Int { reduce(0) { $1.cells.reduce($0) { $0 + $1.blocks.ink } } }
}

extension Definition {
  fileprivate var ink: Int { details.reduce(terms.reduce(0) { $0 + $1.ink }) { $0 + $1.ink } }
}

extension Figure {
  fileprivate var ink: Int { caption.ink + credit.ink }
}
