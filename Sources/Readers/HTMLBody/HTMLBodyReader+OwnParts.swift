import ArticleModel
import Markup

extension HTMLBodyReader {
  /// The blocks an element stands for by the class that Galley's own XHTML gives it; `nil` where it stands for none.
  mutating func ownParts(_ element: MarkupElement) -> [Block]? {
    let classes = element.classes
    switch element.html {
    case .p where classes.contains("related"): return [.relatedLink(relatedLink(element))]
    case .p:
      guard let style = classes.lazy.compactMap(ParagraphStyle.init).first else { return nil }
      let content = inlines(of: element)
      return content.isEmpty ? nil : [.paragraph(Paragraph(content, style: style, at: element.range))]
    case .pre: return preformattedRole(element).map { [$0] }
    case .aside where classes.contains("pull-quote"): return [.pullQuote(pullQuote(element))]
    case .aside where classes.contains("footnote"): return [.footnote(footnote(element))]
    case .aside: return [.aside(aside(element))]
    case .section: return [.section(section(element))]
    case .figure where classes.contains("quotation"): return [.quotation(spokenQuotation(element))]
    case .figure where classes.contains("gallery"): return gallery(element)
    case .figure: return creditedFigure(element)
    case .div where classes.contains("embed"): return [.embed(ownEmbed(element))]
    default: return nil
    }
  }

  private mutating func relatedLink(_ element: MarkupElement) -> RelatedLink {
    var rest = element
    var link = RelatedLink([], at: element.range)
    if let label = rest.takeFirst(where: { $0.classes == ["label"] }) {
      let text = words(of: label).plainText
      link.label = text.isEmpty ? nil : text
    }
    link.title = inlines(of: rest)
    if link.title.count == 1, case .link(let only) = link.title[0] {
      link.href = only.href
      link.title = only.content
    }
    return link
  }

  private mutating func preformattedRole(_ element: MarkupElement) -> Block? {
    guard let role = element.classes.first else { return nil }
    let text = takePreformatted(element)
    return text.isEmpty ? nil : .preformatted(Preformatted(text, role: role, at: element.range))
  }

  private mutating func pullQuote(_ element: MarkupElement) -> PullQuote {
    var rest = element
    let speaker = rest.takeFirst { $0.classes.contains("speaker") }
    return PullQuote(words(of: rest), speaker: speaker.map { words(of: $0) } ?? [], at: element.range)
  }

  private mutating func footnote(_ element: MarkupElement) -> Footnote {
    var rest = element
    var note = Footnote(id: element.attribute("id") ?? "footnote", blocks: [], at: element.range)
    if var first = rest.takeFirst(where: { $0.name.local == "p" }) {
      let mark = first.takeFirst { $0.classes.contains("back") || $0.classes.contains("mark") }
      note.label = mark.flatMap { $0.classes.contains("auto") ? nil : words(of: $0).plainText }
      rest.children.insert(.element(first), at: 0)
    }
    note.blocks = blocks(of: rest)
    return note
  }

  private mutating func aside(_ element: MarkupElement) -> Aside {
    let (title, blocks) = titledBlocks(of: element)
    let role = element.classes.filter { $0 != "box" }.joined(separator: " ")
    return Aside(blocks, role: role.isEmpty ? nil : role, title: title, at: element.range)
  }

  private mutating func section(_ element: MarkupElement) -> Section {
    let (title, blocks) = titledBlocks(of: element)
    let role = element.classes.joined(separator: " ")
    return Section(blocks, role: role.isEmpty ? nil : role, title: title, at: element.range)
  }

  /// The blocks of a part; the heading that begins it is its title, unless links point to it.
  private mutating func titledBlocks(of element: MarkupElement) -> (title: [Inline], blocks: [Block]) {
    let blocks = blocks(of: element)
    guard case .heading(let heading)? = blocks.first, heading.anchor == nil else { return ([], blocks) }
    if isOwnPage, element.elements.first?.classes != ["title"] { return ([], blocks) }
    return (heading.content, Array(blocks.dropFirst()))
  }

  private mutating func spokenQuotation(_ element: MarkupElement) -> Quotation {
    let quoted = element.first("blockquote")
    return Quotation(
      quoted.map { blocks(of: $0) } ?? [], speaker: element.first("figcaption").map { words(of: $0) } ?? [],
      cite: quoted?.attribute("cite"), at: element.range)
  }

  private mutating func gallery(_ element: MarkupElement) -> [Block] {
    var rest = element
    let caption = rest.takeFirst { $0.name.local == "figcaption" }
    var gallery = Gallery([], caption: caption.map { words(of: $0) } ?? [], at: element.range)
    var others: [Block] = []
    for block in blocks(of: rest) {
      if case .figure(let figure) = block { gallery.figures.append(figure) } else { others.append(block) }
    }
    return [.gallery(gallery)] + others
  }

  private mutating func creditedFigure(_ element: MarkupElement) -> [Block] {
    var rest = element
    var figure = Figure(at: element.range)
    if var caption = rest.takeFirst(where: { $0.name.local == "figcaption" }) {
      let credit = caption.takeFirst { $0.classes == ["credit"] }
      figure.caption = words(of: caption)
      figure.credit = credit.map { words(of: $0) } ?? []
    }
    if isOwnPage {
      figure.mediaID = element.attribute("data-assoc-ref")
      figure.altText = element.attribute("data-alt")
      if let picture = rest.first("img") { _ = addMedia(picture) }
      return [.figure(figure)]
    }
    var others: [Block] = []
    for block in blocks(of: rest) {
      guard figure.mediaID == nil, let shown = medium(in: block) else {
        others.append(block)
        continue
      }
      figure.mediaID = shown.mediaID
      figure.altText = shown.altText
    }
    if figure.mediaID == nil, element.attribute("data-assoc-ref") != nil {
      figure.mediaID = tiedMedia(element)
      figure.altText = element.attribute("data-alt")
    }
    return [.figure(figure)] + others
  }

  /// The medium that a block of a figure shows or points to.
  private func medium(in block: Block) -> (mediaID: String, altText: String?)? {
    if case .figure(let shown) = block, let id = shown.mediaID { return (id, shown.altText) }
    guard case .paragraph(let paragraph) = block, paragraph.content.count == 1,
      case .link(let link) = paragraph.content[0],
      let id = knownMedia[link.href]
    else { return nil }
    return (id, link.content.plainText)
  }

  private mutating func ownEmbed(_ element: MarkupElement) -> Embed {
    var fallback = blocks(of: element)
    var embed = Embed(at: element.range)
    if case .paragraph(let last)? = fallback.last, last.content.count == 1, case .link(let link) = last.content[0],
      link.href.hasPrefix("//") || link.href.contains(":")
    {
      embed.href = link.href
      embed.provider = link.content.plainText == link.href ? nil : link.content.plainText
      fallback.removeLast()
    }
    embed.fallback = fallback
    embed.html = element.attribute("data-html")
    embed.provider = element.attribute("data-provider") ?? embed.provider
    return embed
  }

  private mutating func words(of element: MarkupElement) -> [Inline] { inlines(of: element) }
}

extension MarkupElement {
  /// The names in its class attribute.
  var classes: [String] {
    guard hasAttributes, let names = attribute("class"), !names.isEmpty else { return [] }
    return names.utf8.split { $0 <= 0x20 }.map { String(Substring($0)) }
  }

  /// Takes out the first child element that fits.
  fileprivate mutating func takeFirst(where fits: (MarkupElement) -> Bool) -> MarkupElement? {
    let index = children.firstIndex { $0.element.map(fits) ?? false }
    return index.flatMap { children.remove(at: $0).element }
  }
}
