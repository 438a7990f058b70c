import ArticleModel
import Markup

extension XHTMLBody {
  /// Writes blocks, one after the other.
  mutating func write(_ blocks: [Block], to sink: inout MarkupSink) {
    for block in blocks { write(block, to: &sink) }
  }

  /// Writes a block, unless it only repeats a field that is printed elsewhere.
  mutating func write(_ block: Block, to sink: inout MarkupSink) {
    if let field = block.repeats, style.printedElsewhere.contains(field) { return leaveOut(block) }
    guard block.printsAnything else { return writeHollow(block, to: &sink) }
    switch block {
    case .paragraph(let paragraph): write(paragraph, to: &sink)
    case .heading(let heading): write(heading, to: &sink)
    case .list(let list): write(list, to: &sink)
    case .definitionList(let list): write(list, to: &sink)
    case .table(let table): write(table, to: &sink)
    case .quotation(let quotation): write(quotation, to: &sink)
    case .pullQuote(let quote): write(quote, to: &sink)
    case .figure(let figure): write(figure, to: &sink)
    case .gallery(let gallery): write(gallery, to: &sink)
    case .embed(let embed): write(embed, to: &sink)
    case .preformatted(let preformatted): write(preformatted, to: &sink)
    case .rule(let rule): write(rule, to: &sink)
    case .section(let section): write(section, to: &sink)
    case .aside(let aside): write(aside, to: &sink)
    case .relatedLink(let link): write(link, to: &sink)
    case .footnote(let footnote): write(footnote, to: &sink)
    case .foreign(let foreign): write(foreign, to: &sink)
    }
  }

  /// Writes what a list item, a cell or the like holds: a lone paragraph without the paragraph around it.
  mutating func writeContent(_ blocks: [Block], to sink: inout MarkupSink) {
    if blocks.count == 1, case .paragraph(let paragraph)? = blocks.first, paragraph.style == .normal,
      paragraph.anchor == nil, paragraph.repeats == nil
    {
      phrase(paragraph.content, to: &sink)
    } else {
      write(blocks, to: &sink)
    }
    // Old reading systems take an empty tag for an opening one.
    sink.ornament("")
  }

  /// Gives the element just opened its id, and says which.
  @discardableResult
  mutating func identify(_ anchor: String?, in sink: inout MarkupSink) -> String? {
    guard let anchor, !anchor.isEmpty else { return nil }
    guard let id = anchors.take(anchor) else {
      lose(.changedAnchor, excerpt: anchor)
      return nil
    }
    sink.attribute("id", id)
    return id
  }

  /// The EPUB names of a part, where the style wants them.
  func mark(_ type: String, role: String, in sink: inout MarkupSink) {
    guard style.marksParts else { return }
    sink.attribute("epub:type", type)
    sink.attribute("role", role)
  }

  /// A block without anything to print keeps its place if links can point there.
  mutating func writePlace(_ anchor: String?, to sink: inout MarkupSink) {
    guard let anchor, !anchor.isEmpty else { return }
    sink.element("div") { sink in
      identify(anchor, in: &sink)
      sink.ornament("")
    }
  }

  /// A block without words leaves a bare place for links behind, or nothing.
  private mutating func writeHollow(_ block: Block, to sink: inout MarkupSink) {
    if block.losesItsKind { lose(.hollowPart, .approximated, excerpt: block.anchor ?? "", at: block.range) }
    writePlace(block.anchor, to: &sink)
  }

  private mutating func write(_ paragraph: Paragraph, to sink: inout MarkupSink) {
    if paragraph.style == .correction, style.marksParts { return writeNotice(paragraph, to: &sink) }
    sink.element("p") { sink in
      identify(paragraph.anchor, in: &sink)
      if paragraph.style != .normal { sink.attribute("class", paragraph.style.rawValue) }
      phrase(paragraph.content, to: &sink)
    }
  }

  private mutating func writeNotice(_ paragraph: Paragraph, to sink: inout MarkupSink) {
    sink.element("section") { sink in
      identify(paragraph.anchor, in: &sink)
      sink.attribute("class", "correction")
      mark("notice", role: "doc-notice", in: &sink)
      sink.element("p") { phrase(paragraph.content, to: &$0) }
    }
  }

  private mutating func write(_ heading: Heading, to sink: inout MarkupSink) {
    guard names(heading.content) else {
      return write(Paragraph(heading.content, anchor: heading.anchor, at: heading.range), to: &sink)
    }
    let (level, isExact) = outline.level(of: heading.level)
    if !isExact, !(style.highestHeading != nil && (1...6).contains(heading.level) && level < 6) {
      lose(.changedHeading, .approximated, excerpt: heading.content.plainText, at: heading.range)
    }
    sink.element(Self.heading(level)) { sink in
      if let id = identify(heading.anchor, in: &sink) {
        list(heading.content, level: level, id: id)
      } else {
        listAnew(heading.content, level: level, in: &sink)
      }
      phrase(heading.content, to: &sink)
    }
  }

  /// Writes the title of a section or a box as a heading.
  mutating func writeTitle(_ title: [Inline], isListed: Bool, to sink: inout MarkupSink) {
    let level = outline.levelOfPart()
    sink.element(Self.heading(level)) { sink in
      if style.keepsClasses { sink.attribute("class", "title") }
      if isListed { listAnew(title, level: level, in: &sink) }
      phrase(title, to: &sink)
    }
  }

  private mutating func listAnew(_ words: [Inline], level: Int, in sink: inout MarkupSink) {
    guard let id = anchors.takeHeadingID() else { return }
    sink.attribute("id", id)
    list(words, level: level, id: id)
  }

  private mutating func list(_ words: [Inline], level: Int, id: String) {
    let text = words.plainText.singleLine
    if style.listsHeadings, !text.isEmpty { headings.append(XHTMLHeading(level: level, id: id, text: text)) }
  }

  private static func heading(_ level: Int) -> StaticString {
    switch level {
    case ...1: "h1"
    case 2: "h2"
    case 3: "h3"
    case 4: "h4"
    case 5: "h5"
    default: "h6"
    }
  }

  private mutating func write(_ preformatted: Preformatted, to sink: inout MarkupSink) {
    sink.element("pre") { sink in
      identify(preformatted.anchor, in: &sink)
      sink.attribute("class", roleClass(preformatted.role))
      if preformatted.role == "code" {
        sink.element("code", text: preformatted.text)
      } else {
        sink.text(preformatted.text)
      }
    }
  }

  private mutating func write(_ rule: Rule, to sink: inout MarkupSink) {
    sink.element("hr") { _ = identify(rule.anchor, in: &$0) }
  }

  private mutating func write(_ foreign: ForeignBlock, to sink: inout MarkupSink) {
    lose(.foreignNode, excerpt: foreign.payload.contextPath, at: foreign.range)
    writePlace(foreign.anchor, to: &sink)
  }
}

extension Block {
  /// Whether it would be more than a place for links, if it had words.
  fileprivate var losesItsKind: Bool {
    if case .paragraph(let paragraph) = self { return paragraph.style != .normal && paragraph.anchor != nil }
    return anchor != nil
  }
}
