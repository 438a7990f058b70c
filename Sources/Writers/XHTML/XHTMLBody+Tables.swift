import ArticleModel
import Markup

extension XHTMLBody {
  /// Writes a table whose cells fill their grid without overlapping; without rows only its caption is left.
  mutating func write(_ table: Table, to sink: inout MarkupSink) {
    let groups: [(name: StaticString, rows: [TableRow], scope: String)] = [
      ("thead", table.head, "col"), ("tbody", table.body, "row"), ("tfoot", table.foot, "row"),
    ]
    if !style.keepsClasses, table.columns.contains(where: { $0.width != nil || $0.alignment == .decimal }) {
      lose(.tableLayout, .dropped)
    }
    guard groups.contains(where: { !$0.rows.isEmpty }) else { return writeCaption(table, as: "p", to: &sink) }
    let alignments =
      style.keepsClasses
      ? []
      : table.columns.prefix(TableGrid.widest).flatMap { column in
        Array(repeating: column.alignment, count: min(max(column.span, 1), TableGrid.widest))
      }
    sink.element("table") { sink in
      identify(table.anchor, in: &sink)
      if table.caption.printsAnything { writeCaption(table, as: "caption", to: &sink) }
      if style.keepsClasses { write(table.columns, to: &sink) }
      for group in groups where !group.rows.isEmpty {
        sink.element(group.name) { writeRows(group.rows, scope: group.scope, alignments, to: &$0) }
      }
    }
  }

  private func write(_ columns: [TableColumn], to sink: inout MarkupSink) {
    guard !columns.isEmpty else { return }
    sink.element("colgroup") { sink in
      for column in columns {
        sink.element("col") { sink in
          if column.span > 1 { sink.attribute("span", String(min(column.span, TableGrid.widest))) }
          sink.attribute("class", column.alignment?.rawValue)
          sink.attribute("data-width", column.width)
        }
      }
    }
  }

  private mutating func writeCaption(_ table: Table, as name: StaticString, to sink: inout MarkupSink) {
    sink.element(name) { phrase(table.caption, to: &$0) }
  }

  private mutating func writeRows(
    _ rows: [TableRow], scope: String, _ alignments: [TextAlignment?], to sink: inout MarkupSink
  ) {
    var grid = TableGrid(rowCount: rows.count)
    for row in rows {
      grid.startRow()
      sink.element("tr") { sink in
        for cell in row.cells {
          let place = grid.place(cell)
          if !place.isExact { lose(.changedSpan, .approximated, excerpt: cell.blocks.plainText, at: cell.range) }
          var cell = cell
          if alignments.indices.contains(place.column) { cell.alignment = cell.alignment ?? alignments[place.column] }
          write(cell, place, scope: scope, to: &sink)
        }
        sink.ornament("")
      }
    }
  }

  /// Writes a cell: as a header only where it holds what headers may hold, words and no parts of their own.
  private mutating func write(
    _ cell: TableCell, _ place: TableGrid.Place, scope: String, to sink: inout MarkupSink
  ) {
    let isHeader = cell.isHeader && !cell.blocks.isEmpty && cell.blocks.allSatisfy(\.isPlainParagraph)
    if cell.isHeader, !isHeader { lose(.headerCell, .approximated, excerpt: cell.blocks.plainText, at: cell.range) }
    sink.element(isHeader ? "th" : "td") { sink in
      if isHeader { sink.attribute("scope", scope) }
      if place.columns > 1 { sink.attribute("colspan", String(place.columns)) }
      if place.rows > 1 { sink.attribute("rowspan", String(place.rows)) }
      if let alignment = cell.alignment, alignment != .start || style.keepsClasses {
        sink.attribute("class", alignment.rawValue)
      }
      writeContent(cell.blocks, to: &sink)
    }
  }
}

extension Block {
  /// Whether it is a paragraph that is nothing but words.
  fileprivate var isPlainParagraph: Bool {
    if case .paragraph(let paragraph) = self { paragraph.style == .normal && printsAnything } else { false }
  }
}
