import ArticleModel
import Markup
import Source
import XMLBridge

@testable import Writers

/// A body written as XHTML and read back, with what is to be known about any such page.
struct XHTMLPage {
  let text: String
  let root: MarkupElement
  let body: XHTMLBody

  init(_ blocks: [Block], style: XHTMLStyle = .epub) throws {
    var body = XHTMLBody(blocks, at: "bodies[0]", style: style)
    var sink = MarkupSink()
    sink.element("div") { sink in
      sink.attribute("xmlns", "http://www.w3.org/1999/xhtml")
      sink.attribute("xmlns:epub", "http://www.idpf.org/2007/ops")
      sink.newline()
      body.write(to: &sink)
    }
    let bytes = sink.take()
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().dropLast()
    text = lines.joined(separator: "\n")
    root = try MarkupDocument.read(xml: bytes).root
    self.body = body
  }

  /// Every element of the page with the names of the elements around it, innermost last.
  var elements: [(element: MarkupElement, around: [String])] {
    var found: [(element: MarkupElement, around: [String])] = []
    func walk(_ element: MarkupElement, _ around: [String]) {
      found.append((element, around))
      for child in element.elements { walk(child, around + [element.name.local]) }
    }
    walk(root, [])
    return found
  }

  var ids: [String] { elements.compactMap { $0.element.attribute("id") } }

  var lossIDs: [String] { body.losses.map(\.kind.id) }
}

extension Inline {
  static func words(_ text: String) -> Inline { .text(TextRun(text)) }
}

extension Block {
  static func words(_ text: String) -> Block { .paragraph(Paragraph([.words(text)])) }
}
