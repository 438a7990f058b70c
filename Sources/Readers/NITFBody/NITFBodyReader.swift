import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

/// Turns the body of NITF into blocks, and accounts for every character of text.
///
/// It takes a whole `nitf`, a `body`, a `body.content`, a `block` or any element that holds paragraphs, in any of the
/// namespaces NITF is found in. Recursion is safe because the bridge bounds the depth of the tree.
struct NITFBodyReader {
  /// The media that figures and images refer to, in document order.
  var media: [Media] = []
  /// What was left out.
  var losses: [Loss] = []
  /// The ink of the text that went into blocks.
  var ink = 0
  /// The ink of the text that is markup in truth, such as escaped HTML.
  var notationInk = 0
  /// The ink of the text that was left out.
  var droppedInk = 0
  /// The ids that media have already.
  var takenMediaIDs: Set<String> = []
  /// How many footnotes without an id were read.
  var namelessNotes = 0

  /// The blocks of NITF as it came; its head, where it has one, comes first, each block marked with what it repeats.
  mutating func blocks(of element: MarkupElement) -> [Block] {
    var conformer = NITFConformer()
    switch element.nitfName {
    case "nitf":
      let root = conformer.document(element)
      return root.first("body").map { parts(of: $0) } ?? []
    case "body":
      return parts(of: conformer.element(element))
    default:
      return content(of: conformer.bodyContent(element))
    }
  }

  /// The words of an element as it came, on one line.
  mutating func inlines(of element: MarkupElement) -> [Inline] {
    line(of: element)
  }

  /// The blocks of an element that conforms to NITF.
  mutating func content(of element: MarkupElement) -> [Block] {
    blocks(element.children)
  }

  /// The blocks of nodes; runs of words become paragraphs.
  mutating func blocks(_ nodes: [MarkupNode]) -> [Block] {
    var blocks: [Block] = []
    var run = HTMLLine()
    for node in nodes {
      if let child = node.element, let read = block(child) {
        blocks += takeParagraph(from: &run)
        blocks += read
      } else {
        self.read(node, into: &run)
      }
    }
    return blocks + takeParagraph(from: &run)
  }

  /// Ends a line: a figure for each image when nothing else stands in it, a paragraph otherwise.
  private mutating func takeParagraph(from line: inout HTMLLine) -> [Block] {
    let range = line.range
    let inlines = line.take()
    guard inlines.printsAnything else { return [] }
    return [.paragraph(Paragraph(inlines, at: range))]
  }

  /// The blocks of an element; `nil` where it is part of a line.
  private mutating func block(_ element: MarkupElement) -> [Block]? {
    guard element.name.namespace == NITFNames.namespace else { return nil }
    switch element.name.local {
    case "p": return paragraph(element)
    case "hl2": return heading(element)
    case "ul", "ol": return [.list(list(element))]
    case "dl": return [.definitionList(definitionList(element))]
    case "table": return [.table(table(element))]
    case "nitf-table": return describedTable(element)
    case "media": return medium(element)
    case "bq": return quotations(element)
    case "fn": return [.footnote(footnote(element))]
    case "note": return note(element)
    case "block": return container(element, element.children)
    case "body.content": return content(of: element)
    case "pre": return preformatted(element)
    case "hr": return [.rule(Rule(anchor: element.nitf("id"), repeats: repeats(element), at: element.range))]
    default: return nil
    }
  }

  /// The field that a block only repeats, where a writer of ours said so.
  func repeats(_ element: MarkupElement) -> FieldName? {
    element.attribute("repeats", in: NITFNames.own).flatMap(FieldName.init)
  }
}

extension MarkupElement {
  /// What kind of block a writer of ours made it of.
  var ownKind: String? { attribute("kind", in: NITFNames.own) }

  /// The names in its class.
  var nitfClasses: [String] { (nitf("class") ?? "").split { $0.isWhitespace }.map(String.init) }

  /// The value of an attribute of ours.
  func own(_ local: String) -> String? { attribute(local, in: NITFNames.own) }
}
