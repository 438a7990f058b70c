import ArticleModel
import Markup
import NewsCodes

extension NITFBody {
  /// The nodes for a block, unless it only repeats a field that is printed elsewhere.
  mutating func node(_ block: Block) -> [MarkupNode] {
    if let field = block.repeats, printedElsewhere.contains(field) {
      leaveOut(block)
      return []
    }
    noteLooseSpace(block)
    var nodes: [MarkupNode]
    switch block {
    case .paragraph(let paragraph): nodes = [.element(element(paragraph))]
    case .heading(let heading): nodes = [.element(element(heading))]
    case .list(let list): nodes = [.element(element(list))]
    case .definitionList(let list): nodes = [.element(element(list))]
    case .table(let table): nodes = [.element(element(table))]
    case .quotation(let quotation): nodes = [.element(element(quotation))]
    case .pullQuote(let quote): nodes = [.element(element(quote))]
    case .figure(let figure): nodes = [.element(element(figure))]
    case .gallery(let gallery): nodes = [.element(element(gallery))]
    case .embed(let embed): nodes = [.element(element(embed))]
    case .preformatted(let text): nodes = [.element(element(text))]
    case .rule(let rule): nodes = [.element(element("hr", [], ["id": rule.anchor]))]
    case .section(let section): nodes = [.element(element(section))]
    case .aside(let aside): nodes = [.element(element(aside))]
    case .relatedLink(let link): nodes = [.element(element(link))]
    case .footnote(let footnote): nodes = [.element(element(footnote))]
    case .foreign(let foreign):
      lose(.nitfForeignNode, .dropped, foreign.payload.contextPath, at: foreign.range)
      nodes = []
    }
    if let field = block.repeats, case .element(var first)? = nodes.first {
      first.attributes.append(MarkupAttribute(NITFNames.ownName("repeats"), field.rawValue))
      nodes[0] = .element(first)
    }
    return nodes
  }

  /// White space that XML lets readers fold does not come back as it was.
  private mutating func noteLooseSpace(_ block: Block) {
    switch block {
    case .paragraph(let paragraph):
      if paragraph.content.hasLooseSpace { lose(.nitfWhiteSpace, .approximated, at: paragraph.range) }
    case .heading(let heading):
      if heading.content.hasLooseSpace { lose(.nitfWhiteSpace, .approximated, at: heading.range) }
    case .figure(let figure):
      if figure.caption.hasLooseSpace || figure.credit.hasLooseSpace {
        lose(.nitfWhiteSpace, .approximated, at: figure.range)
      }
    case .list, .definitionList, .table, .quotation, .pullQuote, .gallery, .embed, .preformatted, .rule, .section,
      .aside, .relatedLink, .footnote, .foreign:
      break
    }
  }

  /// What a list item, a cell or the like holds: a lone paragraph without the paragraph around it.
  mutating func inside(_ blocks: [Block]) -> [MarkupNode] {
    if blocks.count == 1, case .paragraph(let paragraph)? = blocks.first, paragraph.style == .normal,
      paragraph.anchor == nil, paragraph.repeats == nil
    {
      noteLooseSpace(blocks[0])
      return words(paragraph.content)
    }
    return nodes(blocks)
  }

  private mutating func element(_ paragraph: Paragraph) -> MarkupElement {
    let style = paragraph.style
    let isNamed = style != .normal && style != .lead && style != .summary
    return element(
      "p", words(paragraph.content),
      [
        "id": paragraph.anchor, "lede": style == .lead ? "true" : nil, "summary": style == .summary ? "true" : nil,
        "class": isNamed ? style.rawValue : nil,
        "galley:kind": paragraph.content.looksLikeMarkup || paragraph.content.isImage ? "words" : nil,
      ])
  }

  private mutating func element(_ heading: Heading) -> MarkupElement {
    element(
      "hl2", words(heading.content),
      ["id": heading.anchor, "galley:level": heading.level == 2 ? nil : String(heading.level)])
  }

  private mutating func element(_ list: ListBlock) -> MarkupElement {
    let items = list.items.map { MarkupNode.element(element("li", inside($0.blocks))) }
    return element(
      list.isOrdered ? "ol" : "ul", items,
      [list.isOrdered ? "seqnum" : "galley:seqnum": list.start.map(String.init), "id": list.anchor])
  }

  private mutating func element(_ list: DefinitionList) -> MarkupElement {
    var nodes: [MarkupNode] = []
    for entry in list.entries {
      for term in entry.terms { nodes.append(.element(element("dt", words(term)))) }
      for detail in entry.details { nodes.append(.element(element("dd", self.nodes(detail)))) }
    }
    return element("dl", nodes, ["id": list.anchor])
  }

  private mutating func element(_ quotation: Quotation) -> MarkupElement {
    element(
      "bq", said(nodes(quotation.blocks), by: quotation.speaker),
      ["id": quotation.anchor, "quote-source": quotation.cite])
  }

  private mutating func element(_ quote: PullQuote) -> MarkupElement {
    let words = quote.words.isEmpty ? [] : [MarkupNode.element(element("p", words(quote.words)))]
    return element(
      "bq", said(words, by: quote.speaker),
      ["id": quote.anchor, "class": "pull-quote", "galley:kind": "pull-quote"])
  }

  private mutating func said(_ words: [MarkupNode], by speaker: [Inline]) -> [MarkupNode] {
    let block = words.isEmpty ? [] : [MarkupNode.element(element("block", words))]
    return speaker.isEmpty ? block : block + [.element(element("credit", self.words(speaker)))]
  }

  private func element(_ text: Preformatted) -> MarkupElement {
    let isBlank = text.text.utf8.allSatisfy { $0 <= 0x20 }
    return element(
      "pre", text.text.isEmpty ? [] : [.text(MarkupText(text.text))],
      ["id": text.anchor, "class": text.role, "galley:kind": isBlank ? "blank" : nil])
  }

  private mutating func element(_ section: Section) -> MarkupElement {
    let isUnnamed = section.role == nil && section.title.isEmpty
    return element(
      "block", part(section.title, section.blocks),
      ["id": section.anchor, "class": section.role, "galley:kind": isUnnamed ? "section" : nil])
  }

  private mutating func element(_ aside: Aside) -> MarkupElement {
    element(
      "note", [.element(element("body.content", part(aside.title, aside.blocks)))],
      ["id": aside.anchor, "class": aside.role])
  }

  /// A part under its title; where it has none, a heading that begins it says its level and so is not taken for one.
  private mutating func part(_ title: [Inline], _ blocks: [Block]) -> [MarkupNode] {
    if !title.isEmpty { return [.element(element("hl2", words(title)))] + nodes(blocks) }
    var nodes = nodes(blocks)
    if case .element(var first)? = nodes.first, first.name.local == "hl2", first.own("level") == nil {
      first.setOwn("level", "2")
      nodes[0] = .element(first)
    }
    return nodes
  }

  private mutating func element(_ link: RelatedLink) -> MarkupElement {
    var nodes: [MarkupNode] = []
    if let label = link.label {
      nodes = [.element(element("em", [.text(MarkupText(label))], ["class": "label", "galley:kind": "label"]))]
      if !link.title.isEmpty { nodes.append(.text(MarkupText(" "))) }
    }
    let title = words(link.title)
    if let href = link.href {
      nodes.append(.element(element("a", title, ["href": href])))
    } else {
      nodes += title
    }
    return element("p", nodes, ["id": link.anchor, "class": "related", "galley:kind": "related"])
  }

  private mutating func element(_ footnote: Footnote) -> MarkupElement {
    var nodes: [MarkupNode] = []
    if let label = footnote.label {
      nodes = [.element(element("p", [.text(MarkupText(label))], ["class": "label", "galley:kind": "label"]))]
    }
    let content = element("body.content", nodes + self.nodes(footnote.blocks))
    let hasAnchor = footnote.anchor != nil
    return element(
      "fn", [.element(content)], ["id": footnote.anchor ?? footnote.id, "galley:note": hasAnchor ? footnote.id : nil])
  }
}

extension [Inline] {
  /// Whether they would be taken for a figure.
  fileprivate var isImage: Bool {
    let rest = filter { [$0].printsAnything }
    guard rest.count == 1, case .image = rest[0] else { return false }
    return true
  }

  /// Whether the words would be taken for markup of another service.
  fileprivate var looksLikeMarkup: Bool {
    guard isPlain else { return false }
    let text = plainText.trimmed
    return text.hasPrefix("<") && text.hasSuffix(">")
  }
}

extension MarkupElement {
  /// The value of an attribute of ours.
  fileprivate func own(_ local: String) -> String? { attribute(local, in: NITFNames.own) }
}

extension [Inline] {
  /// Whether some of the white space in the words will be folded; a line break is none.
  var hasLooseSpace: Bool { solid.hasLooseSpace }

  /// The words with a mark for each line break.
  private var solid: String {
    map { inline in
      if case .lineBreak = inline { return "¶" }
      return inline.content.isEmpty ? [inline].plainText : inline.content.solid
    }.joined()
  }
}

extension String {
  /// Whether there is white space at its ends, or more than one space in a row.
  var hasLooseSpace: Bool {
    var before: UInt8 = 0x20
    for byte in utf8 {
      if byte == 0x20 ? before == 0x20 : (0x09...0x0D).contains(byte) { return true }
      before = byte
    }
    return before == 0x20 && !isEmpty
  }
}
