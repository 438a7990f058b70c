import ArticleModel
import Markup
import Source
import Stages

/// Turns the elements of an HTML or XHTML body into blocks, and accounts for every character of text.
///
/// Elements are known by their local names. Recursion is safe because the bridge bounds the depth of the tree.
struct HTMLBodyReader {
  /// The media that figures and images refer to, in document order.
  var media: [Media] = []
  /// What was left out.
  var losses: [Loss] = []
  /// The ink of the text that went into blocks.
  var ink = 0
  /// The ink of the text that only stands in for markup, such as the parentheses around a ruby annotation.
  var notationInk = 0
  /// The ink of the text that was left out.
  var droppedInk = 0

  /// Whether classes and ids mean what Galley's own XHTML means by them.
  var knowsOwnClasses = false
  /// Whether Galley wrote the body, so that nothing in it needs to be guessed.
  var isOwnPage = false
  /// Whether elements that mostly hold furniture are read as blocks, for what they held of it is gone already.
  var keepsFurniture = false
  /// What pages of the web do otherwise; `nil` where the body is no page.
  var page: PageConventions?
  /// What gives a code its address.
  var resolve: @Sendable (Code) -> Code = { $0 }
  /// The ids of media that are known already, by address.
  var knownMedia: [String: String] = [:]
  /// The ids that media have already.
  var takenMediaIDs: Set<String> = []

  /// Where paragraphs stand that a page names captions, and those that it names credits.
  var (captionPlaces, creditPlaces): (Set<SourceRange>, Set<SourceRange>) = ([], [])

  /// Inline elements that are open around the blocks being read, outermost first.
  private var wrappers: [MarkupElement] = []

  /// The blocks of an element's content.
  mutating func blocks(of element: MarkupElement) -> [Block] {
    var blocks: [Block] = []
    read(element.nodes, into: &blocks)
    return blocks
  }

  /// The blocks of some nodes: runs of text and inline elements become paragraphs.
  mutating func blocks(of nodes: [MarkupNode]) -> [Block] {
    var blocks: [Block] = []
    read(MarkupNodes(nodes), into: &blocks)
    return blocks
  }

  /// Reads nodes into blocks; paragraphs stand at the place that is given, else where their words are.
  private mutating func read(_ nodes: MarkupNodes, into blocks: inout [Block], at place: SourceRange? = nil) {
    var line = HTMLLine()
    if place != nil { line.reserve(nodes.count) }
    var nodes = nodes
    while true {
      if takeText(from: &nodes, into: &line) { continue }
      guard let node = nodes.next() else { break }
      if isPartOfLine(node) {
        read(node, into: &line)
      } else if case .element(let element) = node {
        takeParagraph(from: &line, into: &blocks, at: place)
        let first = blocks.count
        read(element, into: &blocks)
        if let place { Self.move(&blocks, from: first, to: place) }
      }
    }
    takeParagraph(from: &line, into: &blocks, at: place)
  }

  /// Gives paragraphs another place.
  private static func move(_ blocks: inout [Block], from first: Int, to place: SourceRange) {
    for index in first..<blocks.count {
      guard case .paragraph(var paragraph) = blocks[index] else { continue }
      paragraph.range = place
      blocks[index] = .paragraph(paragraph)
    }
  }

  /// The content of an element as one line of text; blocks inside it lose their borders.
  mutating func inlines(of element: MarkupElement) -> [Inline] {
    let words = inlines(of: element.nodes)
    return knowsOwnClasses && !words.printsAnything ? [] : words
  }

  /// The content of some nodes as one line of text.
  mutating func inlines(of nodes: MarkupNodes) -> [Inline] {
    var line = HTMLLine()
    read(nodes, into: &line)
    return line.take()
  }

  /// The role of an element; in a body that an agency sent nothing is furniture but drawings.
  func role(of element: MarkupElement) -> HTMLVocabulary.Role {
    let role = HTMLVocabulary.role(of: element)
    if role == .furniture, keepsFurniture, Self.isFrame(element) { return .block }
    return role == .furniture && knowsOwnClasses && !Self.isDrawing(element) ? .block : role
  }

  /// Whether an element that mostly holds furniture may stand around a story.
  private static func isFrame(_ element: MarkupElement) -> Bool {
    switch element.html {
    case .nav, .footer, .form, .dialog: true
    default: false
    }
  }

  static func isDrawing(_ element: MarkupElement) -> Bool {
    switch element.html {
    case .svg, .math, .canvas: true
    default: false
    }
  }

  private func isPartOfLine(_ node: MarkupNode) -> Bool {
    guard case .element(let element) = node else { return true }
    if page != nil, element.html == nil, PageConventions.component(element) != nil { return false }
    return role(of: element) == .inline && !HTMLVocabulary.holdsBlock(element)
  }

  /// Ends a line of text: a figure for each image when nothing else stands in it, a paragraph otherwise.
  private mutating func takeParagraph(
    from line: inout HTMLLine, into blocks: inout [Block], at place: SourceRange?
  ) {
    guard !line.inlines.isEmpty else {
      line = HTMLLine()
      return
    }
    let range = place ?? line.range
    let inlines = line.take()
    guard !inlines.isEmpty, !knowsOwnClasses || inlines.printsAnything else { return }
    if case .image = inlines[0], !isOwnPage, let images = Self.images(inlines) {
      blocks += images.map { .figure(Figure(mediaID: $0.mediaID, altText: $0.altText, at: $0.range)) }
    } else if page != nil, wrappers.isEmpty, let figure = Self.captioned(inlines, at: range) {
      blocks.append(.figure(figure))
    } else if page != nil, inlines.holdsDoubleBreak {
      blocks += inlines.splitAtDoubleBreaks.map { part in
        .paragraph(Paragraph(wrappers.reversed().reduce(part) { HTMLStyle.wrap($0, in: $1, page) }, at: range))
      }
    } else if wrappers.isEmpty {
      blocks.append(.paragraph(Paragraph(inlines, at: range)))
    } else {
      let wrapped = wrappers.reversed().reduce(inlines) { HTMLStyle.wrap($0, in: $1, page) }
      blocks.append(.paragraph(Paragraph(wrapped, at: range)))
    }
  }

  /// The images that a line consists of; `nil` where anything else is in it.
  private static func images(_ line: [Inline]) -> [InlineImage]? {
    let images = line.compactMap { if case .image(let image) = $0 { image } else { nil } }
    return images.count == line.count ? images : nil
  }

  /// Makes media known, so that images can show them by their addresses and by their ids.
  mutating func know(_ media: [Media]) {
    takenMediaIDs.formUnion(media.map(\.id))
    for medium in media {
      for href in medium.renditions.compactMap(\.href) where knownMedia[href] == nil { knownMedia[href] = medium.id }
    }
  }

  private mutating func read(_ element: MarkupElement, into blocks: inout [Block]) {
    switch role(of: element) {
    case .machinery: return
    case .furniture:
      if page == nil || !readSpare(element, into: &blocks) { leaveOut(element) }
    case .inline where page != nil && readComponent(element, into: &blocks): return
    case .inline:
      wrappers.append(element)
      read(element.nodes, into: &blocks)
      wrappers.removeLast()
    case .block where page != nil && readCaption(element, into: &blocks): return
    case .block where element.html == .p && !element.hasAttributes:
      read(element.nodes, into: &blocks, at: element.range)
    case .block where HTMLVocabulary.isPassedBy(element) && !element.hasAttributes:
      read(element.nodes, into: &blocks)
    case .block: blocks += knowsOwnClasses ? ownBlock(element) : block(element)
    }
  }

  /// A block that may bear a class or an id of ours.
  private mutating func ownBlock(_ element: MarkupElement) -> [Block] {
    let anchor = element.attribute("id").flatMap { $0.isEmpty ? nil : $0 }
    let parts = ownParts(element)
    var blocks = parts ?? block(element)
    if blocks.contains(where: { !$0.holdsAnything }) { blocks = blocks.filter(\.holdsAnything) }
    let isPassedBy = parts == nil && HTMLVocabulary.isPassedBy(element)
    if blocks.isEmpty, let anchor { return [.paragraph(Paragraph([], anchor: anchor, at: element.range))] }
    if !isPassedBy, anchor != nil, let first = blocks.first { blocks[0] = first.anchored(at: anchor) }
    return blocks
  }

  mutating func block(_ element: MarkupElement) -> [Block] {
    if page != nil, let blocks = namedPart(element) ?? captionedPicture(element) { return blocks }
    switch element.html {
    case .p: return paragraphs(element)
    case .h1, .h2, .h3, .h4, .h5, .h6: return heading(element)
    case .ul, .ol, .menu: return [.list(list(element))]
    case .dl: return [.definitionList(definitionList(element))]
    case .table: return page == nil ? [.table(table(element))] : unlessLayout(table(element))
    case .blockquote where page != nil && PageConventions.service(ofClasses: element.classes) != nil:
      return [post(element)]
    case .blockquote where page != nil: return [.quotation(pageQuotation(element))]
    case .blockquote:
      return [.quotation(Quotation(blocks(of: element), cite: element.attribute("cite"), at: element.range))]
    case .pre: return preformatted(element)
    case .hr: return [.rule(Rule(at: element.range))]
    case .figure: return figures(element)
    case .aside: return [.aside(Aside(blocks(of: element), at: element.range))].filter { !$0.lines.isEmpty }
    case .iframe, .video, .audio, .object, .embed: return [embed(element)]
    default: return blocks(of: element)
    }
  }

  /// A paragraph, or what a broken paragraph holds.
  private mutating func paragraphs(_ element: MarkupElement) -> [Block] {
    var blocks: [Block] = []
    read(element.nodes, into: &blocks, at: element.range)
    return blocks
  }

  private mutating func heading(_ element: MarkupElement) -> [Block] {
    let content = inlines(of: element)
    guard !content.isEmpty else { return [] }
    let level = Int(element.local.dropFirst()) ?? 2
    return [.heading(Heading(content, level: level, anchor: element.attribute("id"), at: element.range))]
  }

  private mutating func preformatted(_ element: MarkupElement) -> [Block] {
    let text = takePreformatted(element)
    return text.isEmpty ? [] : [.preformatted(Preformatted(text, at: element.range))]
  }

  /// The text of an element for readers as it stands, counted.
  mutating func takePreformatted(_ element: MarkupElement) -> String {
    let text = element.preformattedText
    ink += Ink.count(text)
    return text
  }
}
