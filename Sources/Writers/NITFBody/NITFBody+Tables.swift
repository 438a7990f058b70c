import ArticleModel
import Markup
import NewsCodes

extension NITFBody {
  /// A table, each part of it where NITF wants it.
  mutating func element(_ table: Table) -> MarkupElement {
    var nodes: [MarkupNode] = []
    if !table.caption.isEmpty { nodes.append(.element(element("caption", words(table.caption)))) }
    let columns = table.columns.map { MarkupNode.element(element($0)) }
    if !columns.isEmpty { nodes.append(.element(element("colgroup", columns))) }
    if !table.head.isEmpty { nodes.append(.element(element("thead", rows(table.head)))) }
    if !table.foot.isEmpty { nodes.append(.element(element("tfoot", rows(table.foot)))) }
    if !table.body.isEmpty { nodes.append(.element(element("tbody", rows(table.body)))) }
    return element("table", nodes, ["id": table.anchor])
  }

  private func element(_ column: TableColumn) -> MarkupElement {
    element(
      "col", [],
      [
        "span": column.span == 1 ? nil : String(column.span), "width": column.width,
        "align": column.alignment?.nitfName,
      ])
  }

  private mutating func rows(_ rows: [TableRow]) -> [MarkupNode] {
    rows.map { row in .element(element("tr", row.cells.map { .element(element($0)) })) }
  }

  private mutating func element(_ cell: TableCell) -> MarkupElement {
    element(
      cell.isHeader ? "th" : "td", inside(cell.blocks),
      [
        "rowspan": cell.rowSpan == 1 ? nil : String(cell.rowSpan),
        "colspan": cell.columnSpan == 1 ? nil : String(cell.columnSpan), "align": cell.alignment?.nitfName,
      ])
  }
}

extension TextAlignment {
  /// What NITF calls it.
  fileprivate var nitfName: String {
    switch self {
    case .start: "left"
    case .end: "right"
    case .center: "center"
    case .justify: "justify"
    case .decimal: "char"
    }
  }
}
