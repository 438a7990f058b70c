import ArticleModel
import Markup
import Source
import Stages

extension HTMLBodyReader {
  /// Reads nodes into a line of text.
  mutating func read(_ nodes: MarkupNodes, into line: inout HTMLLine) {
    var nodes = nodes
    while true {
      if takeText(from: &nodes, into: &line) { continue }
      guard let node = nodes.next() else { return }
      read(node, into: &line)
    }
  }

  /// Reads the next node into a line, if it is text; whether it was.
  mutating func takeText(from nodes: inout MarkupNodes, into line: inout HTMLLine) -> Bool {
    var added = 0
    let isText = nodes.takeText { added = line.append($0, at: $1) }
    ink += added
    return isText
  }

  /// Reads a node into a line of text.
  mutating func read(_ node: MarkupNode, into line: inout HTMLLine) {
    switch node {
    case .text(let run):
      var added = 0
      run.withUTF8 { added = line.append($0, at: run.range) }
      ink += added
    case .element(let element): read(element, into: &line)
    case .comment, .instruction: break
    }
  }

  private mutating func read(_ element: MarkupElement, into line: inout HTMLLine) {
    switch role(of: element) {
    case .machinery: return
    case .furniture: return leaveOut(element)
    case .block: return readBorderless(element, into: &line)
    case .inline: break
    }
    if knowsOwnClasses, element.html == .sup, let reference = Self.footnoteReference(element) {
      ink += Ink.count(reference.label ?? "")
      line.append(.footnoteReference(reference))
      line.endsInSpace = false
      return
    }
    if isOwnPage, readTie(element, into: &line) { return }
    switch element.html {
    case .br:
      line.append(.lineBreak(LineBreak(at: element.range)))
      line.endsInSpace = true
    case .img: readImage(element, into: &line)
    case nil where page != nil && element.local == "amp-img": readImage(element, into: &line)
    case .ruby: readRuby(element, into: &line)
    default: readStyled(element, into: &line)
    }
  }

  /// A block where only a line of text can stand: its words stay apart from their neighbours by a space.
  private mutating func readBorderless(_ element: MarkupElement, into line: inout HTMLLine) {
    _ = line.append(" ", at: nil)
    read(element.nodes, into: &line)
    _ = line.append(" ", at: nil)
  }

  private mutating func readStyled(_ element: MarkupElement, into line: inout HTMLLine) {
    if page != nil, element.html == .a { listRefused(element) }
    let isOwn = knowsOwnClasses && mayBeOwn(element) && ownInline([], element) != nil
    guard isOwn || HTMLStyle.hasMeaning(element) else {
      return read(element.nodes, into: &line)
    }
    var inner = HTMLLine()
    inner.endsInSpace = line.endsInSpace
    read(element.nodes, into: &inner)
    guard !inner.inlines.isEmpty else { return }
    if knowsOwnClasses, !inner.inlines.printsAnything {
      for inline in inner.inlines { line.append(styled: inline, from: inner) }
      return
    }
    if !isOwn, let inline = HTMLStyle.wrapped(inner.inlines, in: element, page) {
      return line.append(styled: inline, from: inner)
    }
    let wrapped =
      isOwn ? [ownInline(inner.inlines, element)].compactMap(\.self) : HTMLStyle.wrap(inner.inlines, in: element, page)
    for inline in wrapped { line.append(styled: inline, from: inner) }
  }

  private mutating func readRuby(_ element: MarkupElement, into line: inout HTMLLine) {
    var base = HTMLLine()
    var annotation = HTMLLine()
    for node in element.nodes {
      switch node.element?.html {
      case .rt: read(node, into: &annotation)
      case .rp: notationInk += Ink.count(node.element?.text ?? "")
      default: read(node, into: &base)
      }
    }
    let words = base.take()
    let reading = annotation.take()
    if !words.printsAnything || !reading.printsAnything {
      for inline in words + reading { line.append(inline) }
    } else {
      line.append(.ruby(Ruby(base: words, annotation: reading, at: element.range)))
    }
    line.endsInSpace = false
  }

  private mutating func readImage(_ element: MarkupElement, into line: inout HTMLLine) {
    guard let id = addMedia(element) else { return }
    let altText = isOwnPage && element.attribute("data-alt") == "media" ? nil : element.attribute("alt")
    line.append(.image(InlineImage(mediaID: id, altText: altText, at: element.range)))
    line.endsInSpace = false
  }

  /// An image that Galley could not show but by a link, or not at all.
  private mutating func readTie(_ element: MarkupElement, into line: inout HTMLLine) -> Bool {
    guard element.hasAttributes, element.classes == ["image"], let id = element.attribute("data-assoc-ref") else {
      return false
    }
    line.append(.image(InlineImage(mediaID: id, altText: element.attribute("data-alt"), at: element.range)))
    line.endsInSpace = false
    return true
  }

  /// Adds the media object of an `img` and returns its id; `nil` and a loss where it has no address.
  mutating func addMedia(_ element: MarkupElement) -> String? {
    if knowsOwnClasses, let id = tiedMedia(element) { return id }
    if page != nil, PageConventions.isOrnament(element) { return nil }
    guard let href = page.map({ $0.picture(element) }) ?? element.attribute("src"), !href.isEmpty else {
      let alt = element.attribute("alt") ?? ""
      losses.append(Loss(.htmlImageWithoutAddress, path: "img", excerpt: alt, at: element.range))
      return nil
    }
    if let id = knownMedia[href] { return id }
    let id = freeMediaID
    let rendition = Rendition(
      href: href, width: element.attribute("width").flatMap { Int($0) },
      height: element.attribute("height").flatMap { Int($0) })
    if knowsOwnClasses { knownMedia[href] = id }
    takenMediaIDs.insert(id)
    media.append(Media(id: id, renditions: [rendition], altText: element.attribute("alt"), at: element.range))
    return id
  }

  /// The id of the medium that an element is tied to by name; one that is not known yet is made.
  mutating func tiedMedia(_ element: MarkupElement) -> String? {
    let href = element.attribute("src") ?? ""
    if let name = element.attribute("id"), takenMediaIDs.contains(name) { return name }
    if href.hasPrefix("#"), takenMediaIDs.contains(String(href.dropFirst())) { return String(href.dropFirst()) }
    guard let name = element.attribute("data-assoc-ref"), !name.isEmpty else { return nil }
    if isOwnPage, href.isEmpty { return name }
    guard takenMediaIDs.insert(name).inserted else { return name }
    let rendition = Rendition(
      href: href, width: element.attribute("width").flatMap { Int($0) },
      height: element.attribute("height").flatMap { Int($0) })
    media.append(
      Media(
        id: name, renditions: href.isEmpty ? [] : [rendition], altText: element.attribute("alt"), at: element.range))
    if !href.isEmpty, knownMedia[href] == nil { knownMedia[href] = name }
    return name
  }

  /// An id that no medium has.
  private var freeMediaID: String {
    var number = media.count + 1
    while takenMediaIDs.contains("media-\(number)") { number += 1 }
    return "media-\(number)"
  }
}
