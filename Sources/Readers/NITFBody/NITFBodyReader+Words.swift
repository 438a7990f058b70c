import ArticleModel
import Markup
import NewsCodes
import Source

extension NITFBodyReader {
  /// The words of an element, on one line.
  mutating func line(of element: MarkupElement) -> [Inline] {
    var line = HTMLLine()
    for node in element.children { read(node, into: &line) }
    return line.take()
  }

  /// Reads a node into a line.
  mutating func read(_ node: MarkupNode, into line: inout HTMLLine) {
    switch node {
    case .text(let run): ink += line.append(run.text, at: run.range)
    case .element(let element): read(element, into: &line)
    case .comment, .instruction: break
    }
  }

  private mutating func read(_ element: MarkupElement, into line: inout HTMLLine) {
    switch element.nitfName {
    case "br":
      line.append(.lineBreak(LineBreak(at: element.range)))
      line.endsInSpace = true
    case "ruby": readRuby(element, into: &line)
    case "image", "img": readImage(element, into: &line)
    case "frac": readFraction(element, into: &line)
    case "a" where element.ownKind == "footnote": readReference(element, into: &line)
    case let name where name == nil || Self.borderless.contains(name ?? ""):
      let isApart = name != nil
      if isApart { _ = line.append(" ", at: nil) }
      for node in element.children { read(node, into: &line) }
      if isApart { _ = line.append(" ", at: nil) }
    default: readStyled(element, into: &line)
    }
  }

  /// Blocks that stand in a line: their words stay apart from their neighbours by a space.
  private static let borderless: Set<String> = [
    "p", "hl1", "hl2", "li", "ul", "ol", "td", "th", "tr", "table", "block", "div", "body.content", "media", "pre",
    "media-caption", "media-producer", "note", "bq", "fn", "dl", "dt", "dd", "credit", "caption", "addressee",
    "delivery.point", "postcode", "delivery.office", "postaddr",
  ]

  private mutating func readStyled(_ element: MarkupElement, into line: inout HTMLLine) {
    var inner = HTMLLine()
    inner.endsInSpace = line.endsInSpace
    for node in element.children { read(node, into: &inner) }
    guard inner.inlines.printsAnything, let wrapped = wrap(inner.inlines, in: element) else {
      for inline in inner.inlines { line.append(styled: inline, from: inner) }
      return
    }
    line.append(styled: wrapped, from: inner)
  }

  private mutating func readReference(_ element: MarkupElement, into line: inout HTMLLine) {
    let label = element.text
    ink += Ink.count(label)
    let id = element.own("note") ?? String((element.nitf("href") ?? "").drop { $0 == "#" })
    line.append(
      .footnoteReference(FootnoteReference(footnoteID: id, label: label.isEmpty ? nil : label, at: element.range)))
    line.endsInSpace = false
  }

  private mutating func readRuby(_ element: MarkupElement, into line: inout HTMLLine) {
    var base = HTMLLine()
    var annotation = HTMLLine()
    for node in element.children {
      if node.element?.nitfName == "rt" {
        for inner in node.element?.children ?? [] { read(inner, into: &annotation) }
      } else {
        read(node, into: &base)
      }
    }
    let words = base.take()
    let reading = annotation.take()
    if words.printsAnything, reading.printsAnything {
      line.append(.ruby(Ruby(base: words, annotation: reading, at: element.range)))
    } else {
      for inline in words + reading { line.append(inline) }
    }
    line.endsInSpace = false
  }

  /// A fraction without a sign between its parts gets one, so that 1 and 2 do not become 12.
  private mutating func readFraction(_ element: MarkupElement, into line: inout HTMLLine) {
    for part in element.elements {
      if part.nitfName == "denom", element.first("frac-sep") == nil { _ = line.append("/", at: nil) }
      for node in part.children { read(node, into: &line) }
    }
  }

  private mutating func readImage(_ element: MarkupElement, into line: inout HTMLLine) {
    let alt = element.nitf("alt")
    if let id = element.own("media") ?? element.attribute("media") {
      line.append(.image(InlineImage(mediaID: id, altText: alt, at: element.range)))
    } else if let href = element.nitf("src"), !href.isEmpty {
      let id = mediaID(nil)
      let rendition = Rendition(
        href: href, width: element.nitf("width").flatMap { Int($0) }, height: element.nitf("height").flatMap { Int($0) }
      )
      media.append(Media(id: id, renditions: [rendition], altText: alt, at: element.range))
      line.append(.image(InlineImage(mediaID: id, altText: alt, at: element.range)))
    }
    line.endsInSpace = false
  }
}
