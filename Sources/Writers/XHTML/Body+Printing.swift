import ArticleModel

extension Block {
  /// Whether writing it puts anything on the page; what prints nothing needs no element.
  var printsAnything: Bool {
    switch self {
    case .rule, .footnote, .foreign: true
    case .figure(let figure): figure.mediaID != nil || figure.altText != nil || parts.contains(where: \.printsAnything)
    case .embed(let embed):
      embed.href != nil || embed.html != nil || parts.contains(where: \.printsAnything)
    case .relatedLink(let link): link.href != nil || parts.contains(where: \.printsAnything)
    case .preformatted(let preformatted): !preformatted.text.isEmpty
    case .list(let list): !list.items.isEmpty
    case .definitionList(let list): list.entries.contains { !$0.terms.isEmpty || !$0.details.isEmpty }
    case .table(let table): table.caption.printsAnything || !(table.head + table.body + table.foot).isEmpty
    case .paragraph(let paragraph): paragraph.content.printsAnything
    case .heading(let heading): heading.content.printsAnything
    case .quotation, .pullQuote, .gallery, .section, .aside:
      parts.contains(where: \.printsAnything)
    }
  }
}

extension BodyPart {
  /// Whether writing it puts anything on the page.
  var printsAnything: Bool {
    switch self {
    case .words(let words): words.printsAnything
    case .blocks(let blocks): blocks.contains { $0.printsAnything || $0.anchor != nil }
    case .plain(let text): text.utf8.contains { $0 > 0x20 }
    }
  }
}

extension [Inline] {
  /// Whether there is anything but white space and line breaks in them.
  var printsAnything: Bool {
    let words = span
    for index in words.indices where words[index].printsAnything { return true }
    return false
  }
}

extension Inline {
  fileprivate var printsAnything: Bool {
    switch self {
    case .text(let run): run.text.utf8.contains { $0 > 0x20 }
    case .image, .footnoteReference, .foreign: true
    case .link(let link): !link.href.isEmpty || link.content.printsAnything
    case .emphasis, .strong, .underline, .strike, .sup, .sub, .smallCaps, .code, .quote, .entity, .span, .ruby:
      content.printsAnything
    case .lineBreak: false
    }
  }
}

extension String {
  /// Whether anything in it can be seen or read aloud.
  var isVisible: Bool {
    unicodeScalars.contains { scalar in
      guard !scalar.isASCII else { return scalar.value > 0x20 && scalar.value < 0x7F }
      let properties = scalar.properties
      let isControl = properties.generalCategory == .control || properties.generalCategory == .format
      return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint && !isControl
    }
  }
}
