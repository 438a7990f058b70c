import ArticleModel
import Source

extension TextPress {
  /// Writes blocks, one after the other.
  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  /// Writes a block.
  mutating func write(_ block: Block) {
    if leavesOut(block) { return }
    if !block.isPlainParagraph { hasStructure = true }
    switch block {
    case .paragraph(let paragraph): write(paragraph.content)
    case .heading(let heading): write(heading.content)
    case .list(let list): write(list)
    case .definitionList(let list): write(list)
    case .table(let table): write(table)
    case .quotation(let quotation): write(quotation)
    case .pullQuote(let quote): write(quote)
    case .figure(let figure): write(figure)
    case .gallery(let gallery): write(gallery)
    case .embed(let embed): write(embed)
    case .preformatted(let preformatted): paper.write(verbatim: preformatted.text)
    case .rule: if !isBodyOnly { writeMark("* * *") }
    case .section(let section): write(section.title, then: section.blocks)
    case .aside(let aside): write(aside.title, then: aside.blocks)
    case .relatedLink(let link): write(link)
    case .footnote(let footnote): write(footnote)
    case .foreign(let foreign): words.note(foreign.payload)
    }
  }

  private mutating func write(_ title: [Inline], then blocks: [Block]) {
    write(title)
    write(blocks)
  }

  private mutating func write(_ blocks: [Block], behind mark: String, ink: Int = 0) {
    let outer = paper.begin(mark, ink: ink)
    write(blocks)
    paper.end(outer)
  }

  private mutating func write(_ list: ListBlock) {
    if isBodyOnly {
      for item in list.items { write(item.blocks) }
      return
    }
    let wasTight = paper.isTight
    let isTight = list.items.allSatisfy(\.isLine)
    for (index, item) in list.items.enumerated() {
      write(item.blocks, behind: list.isOrdered ? "\((list.start ?? 1) &+ index). " : "- ")
      paper.isTight = isTight
    }
    paper.isTight = wasTight
  }

  private mutating func write(_ list: DefinitionList) {
    for entry in list.entries {
      for term in entry.terms { write(term) }
      for detail in entry.details {
        if isBodyOnly { write(detail) } else { writeIndented(detail) }
      }
    }
  }

  /// Unlike a mark, an indent without words leaves nothing behind.
  private mutating func writeIndented(_ blocks: [Block]) {
    if blocks.contains(where: \.printsAnything) { write(blocks, behind: "    ") }
  }

  private mutating func write(_ quotation: Quotation) {
    if isBodyOnly { write(quotation.blocks) } else { writeIndented(quotation.blocks) }
    write(quotation.speaker, after: isBodyOnly ? "" : "— ")
  }

  private mutating func write(_ quote: PullQuote) {
    if isBodyOnly { write(quote.words) } else { writeIndented([.paragraph(Paragraph(quote.words))]) }
    write(quote.speaker, after: isBodyOnly ? "" : "— ")
  }

  private mutating func write(_ figure: Figure) {
    if let picture = figure.altText ?? figure.mediaID { words.note(picture: picture) }
    guard !isBodyOnly else {
      leftOut += figure.caption.ink + figure.credit.ink
      return
    }
    var line = TextLine()
    words.add(figure.caption, to: &line)
    if !line.isEmpty { line.mark(" ") }
    words.add(figure.credit, to: &line)
    paper.write(line)
  }

  private mutating func write(_ gallery: Gallery) {
    for figure in gallery.figures { write(.figure(figure)) }
    if isBodyOnly { leftOut += gallery.caption.ink } else { write(gallery.caption) }
  }

  private mutating func write(_ embed: Embed) {
    write(embed.fallback)
    if !isBodyOnly, let href = embed.href { writeMark(href) }
  }

  private mutating func write(_ link: RelatedLink) {
    guard !isBodyOnly else {
      leftOut += Block.relatedLink(link).ink
      return
    }
    var line = TextLine()
    line.add(link.label ?? "")
    line.mark(" ")
    words.add(link.title, to: &line)
    paper.write(line)
  }

  private mutating func write(_ footnote: Footnote) {
    let label = footnote.label ?? ""
    let ink = Ink.count(label)
    guard !isBodyOnly else {
      leftOut += ink
      return write(footnote.blocks)
    }
    var mark = TextLine()
    mark.mark(ink > 0 ? label : footnote.id)
    write(footnote.blocks, behind: "[\(String(decoding: mark.bytes, as: UTF8.self))] ", ink: ink)
  }
}

extension ListItem {
  /// Whether it is one line at most, so that no empty lines need to part it from the next.
  var isLine: Bool {
    guard let first = blocks.first else { return true }
    if blocks.count == 1, case .paragraph = first { return true }
    return false
  }
}

extension Block {
  /// Whether it is a paragraph that is nothing but its words.
  fileprivate var isPlainParagraph: Bool {
    guard case .paragraph(let paragraph) = self else { return false }
    return paragraph.style == .normal && paragraph.anchor == nil
  }
}
