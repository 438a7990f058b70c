import ArticleModel
import Source

extension MarkdownPress {
  /// Writes blocks, one after the other.
  mutating func write(_ blocks: [Block]) {
    var last: Block?
    for block in blocks {
      part(last, from: block)
      write(block)
      last = block
    }
  }

  /// Writes a block.
  mutating func write(_ block: Block) {
    if leavesOut(block) { return }
    if block.anchor != nil { words.lose(.markup) }
    switch block {
    case .paragraph(let paragraph): write(paragraph)
    case .heading(let heading): write(heading)
    case .list(let list): write(list)
    case .definitionList(let list): write(list)
    case .table(let table): write(table)
    case .quotation(let quotation): write(quotation)
    case .pullQuote(let quote): write(quote)
    case .figure(let figure): write(figure)
    case .gallery(let gallery): write(gallery)
    case .embed(let embed): write(embed)
    case .preformatted(let preformatted): write(preformatted)
    case .rule: paper.write([Array("* * *".utf8)])
    case .section(let section): write(section.title, then: section.blocks)
    case .aside(let aside): writeBox(aside)
    case .relatedLink(let link): write(link)
    case .footnote(let footnote): write(footnote)
    case .foreign(let foreign): words.lose(.foreign(foreign.payload.contextPath))
    }
  }

  private mutating func write(_ paragraph: Paragraph) {
    if paragraph.style != .normal { words.lose(.markup) }
    write(paragraph.content)
  }

  private mutating func write(_ heading: Heading) {
    let (level, overflow) = heading.level.addingReportingOverflow(headingShift)
    writeHeading(heading.content, level: overflow ? 6 : min(max(level, 1), 6))
    if overflow || !(1...6).contains(level) { words.lose(.markup) }
  }

  private mutating func writeHeading(_ content: [Inline], level: Int) {
    write(content, after: String(repeating: "#", count: level) + " ", as: .heading)
  }

  private mutating func write(_ title: [Inline], then blocks: [Block]) {
    words.lose(.markup)
    writeHeading(title, level: min(max(2, 1 + headingShift), 6))
    write(blocks)
  }

  private mutating func writeBox(_ aside: Aside) {
    let outer = paper.begin("> ", rest: "> ")
    write(aside.title, then: aside.blocks)
    paper.end(outer)
  }

  private mutating func write(_ list: ListBlock) {
    let isNumbered = list.isOrdered && (0...999_999_999 - list.items.count).contains(list.start ?? 1)
    if list.isOrdered, !isNumbered { words.lose(.markup) }
    let wasTight = paper.isTight
    let isTight = list.items.allSatisfy(\.isLine)
    paper.isTight = false
    for (index, item) in list.items.enumerated() {
      let mark = isNumbered ? "\((list.start ?? 1) + index). " : list.isOrdered ? "\(index + 1). " : "- "
      let outer = paper.begin(mark, rest: String(repeating: " ", count: mark.utf8.count))
      write(item.blocks)
      paper.end(outer)
      paper.isTight = isTight
    }
    paper.isTight = wasTight
  }

  /// CommonMark has no lists of definitions: each term is a strong line, each meaning a part below it.
  private mutating func write(_ list: DefinitionList) {
    words.lose(.markup)
    for entry in list.entries {
      for term in entry.terms { write([.strong(StyledText(term))]) }
      for detail in entry.details { write(detail) }
    }
  }

  private mutating func write(_ quotation: Quotation) {
    if quotation.cite != nil { words.lose(.markup) }
    guard quotation.blocks.contains(where: \.printsAnything) || quotation.speaker.printsAnything else { return }
    let outer = paper.begin("> ", rest: "> ")
    write(quotation.blocks)
    writeSpeaker(quotation.speaker)
    paper.end(outer)
  }

  private mutating func write(_ quote: PullQuote) {
    words.lose(.markup)
    guard quote.words.printsAnything || quote.speaker.printsAnything else { return }
    let outer = paper.begin("> ", rest: "> ")
    write(quote.words)
    writeSpeaker(quote.speaker)
    paper.end(outer)
  }

  private mutating func writeSpeaker(_ speaker: [Inline]) {
    guard speaker.printsAnything else { return }
    var line = MarkdownLine()
    line.mark("— ")
    words.add(speaker, to: &line)
    paper.write(line)
  }

  private mutating func write(_ figure: Figure) {
    if let picture = figure.mediaID.flatMap({ media[$0] }), let address = LinkTarget(picture.href).address {
      if picture.isShown {
        let shown = MarkdownWords.picture(figure.altText ?? picture.altText, address)
        paper.write([Array(shown.utf8)])
      } else {
        words.lose(.markup)
        write([.link(Link([.text(TextRun(""))], href: address))])
      }
    } else if let name = figure.altText ?? figure.mediaID {
      words.lose(.picture(name))
    }
    var line = MarkdownLine()
    words.add(figure.caption, to: &line)
    if !line.isEmpty { line.mark(" ") }
    words.add(figure.credit, to: &line)
    if !figure.credit.isEmpty { words.lose(.markup) }
    paper.write(line)
  }

  private mutating func write(_ gallery: Gallery) {
    words.lose(.markup)
    for figure in gallery.figures { write(.figure(figure)) }
    write(gallery.caption)
  }

  private mutating func write(_ embed: Embed) {
    words.lose(.markup)
    write(embed.fallback)
    guard let href = embed.href else { return }
    guard let address = LinkTarget(href).address else { return words.lose(.link(href)) }
    var line = MarkdownLine()
    line.notate("[")
    line.mark(embed.provider.flatMap { $0.isVisible ? $0 : nil } ?? address)
    line.notate("](" + MarkdownWords.destination(address) + ")")
    paper.write(line)
  }

  private mutating func write(_ link: RelatedLink) {
    words.lose(.markup)
    var line = MarkdownLine()
    line.add(link.label ?? "")
    line.mark(" ")
    words.add(link.href.map { [.link(Link(link.title, href: $0))] } ?? link.title, to: &line)
    paper.write(line)
  }

  private mutating func write(_ preformatted: Preformatted) {
    if let role = preformatted.role, role != "code" { words.lose(.markup) }
    guard preformatted.text.utf8.contains(where: { $0 > 0x20 }) else { return }
    let text = Array(preformatted.text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").utf8)
      .filter { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 }
    var longest = 2
    for run in text.split(whereSeparator: { $0 != UInt8(ascii: "`") }) { longest = max(longest, run.count) }
    let fence = Array(repeating: UInt8(ascii: "`"), count: longest + 1)
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    paper.write([fence] + lines + [fence], ink: Ink.count(preformatted.text))
  }

  private mutating func write(_ footnote: Footnote) {
    let label = footnote.label ?? ""
    let ink = Ink.count(label)
    guard let name = notes.names[footnote.id], writtenNotes.insert(footnote.id).inserted else {
      words.lose(.markup)
      if ink > 0 { words.lose(.label(label, ink)) }
      return write(footnote.blocks)
    }
    if name != label, ink > 0 { words.lose(.label(label, ink)) }
    let outer = paper.begin("[^\(name)]: ", rest: "    ", ink: name == label ? ink : 0)
    write(footnote.blocks)
    paper.end(outer)
  }
}
