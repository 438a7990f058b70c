import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

extension NITFBodyReader {
  mutating func table(_ element: MarkupElement) -> Table {
    var table = Table(anchor: element.nitf("id"), repeats: repeats(element), at: element.range)
    for part in element.elements {
      switch part.nitfName {
      case "caption": table.caption = line(of: part)
      case "col": table.columns.append(column(part))
      case "colgroup": table.columns += part.elements.map(column)
      case "thead": table.head = part.elements.map { row($0) }
      case "tfoot": table.foot = part.elements.map { row($0) }
      case "tbody": table.body += part.elements.map { row($0) }
      case "tr": table.body.append(row(part))
      default: break
      }
    }
    return table
  }

  private func column(_ element: MarkupElement) -> TableColumn {
    TableColumn(
      alignment: alignment(element), width: element.nitf("width"),
      span: min(max(element.nitf("span").flatMap { Int($0) } ?? 1, 1), 1_000))
  }

  private mutating func row(_ element: MarkupElement) -> TableRow {
    TableRow(element.elements.map { cell($0) }, at: element.range)
  }

  private mutating func cell(_ element: MarkupElement) -> TableCell {
    TableCell(
      blocks(element.children), rowSpan: span(element, "rowspan"), columnSpan: span(element, "colspan"),
      isHeader: element.nitfName == "th", alignment: alignment(element), at: element.range)
  }

  private func span(_ element: MarkupElement, _ name: String) -> Int {
    min(max(element.nitf(name).flatMap { Int($0.trimmed) } ?? 1, 1), 1_000)
  }

  private func alignment(_ element: MarkupElement) -> TextAlignment? {
    switch element.nitf("align") {
    case "left": .start
    case "right": .end
    case "center": .center
    case "justify": .justify
    case "char": .decimal
    default: nil
    }
  }

  /// A table with what is known about it; its summary is for editors, so it does not go into the story.
  mutating func describedTable(_ element: MarkupElement) -> [Block] {
    var blocks: [Block] = []
    for part in element.elements {
      switch part.nitfName {
      case "nitf-table-metadata":
        let text = part.text
        guard Ink.count(text) > 0 else { continue }
        notationInk += Ink.count(text)
        losses.append(
          Loss(.nitfTableSummary, path: "bodies[0].verbatim", .kept, excerpt: text.collapsed, at: part.range))
      case "table": blocks.append(.table(table(part)))
      case "custom-table": blocks += preformatted(part)
      default: break
      }
    }
    if blocks.count == 1, case .table(var table) = blocks[0] {
      table.anchor = table.anchor ?? element.nitf("id")
      blocks[0] = .table(table)
    }
    return blocks
  }
}
