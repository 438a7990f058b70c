import ArticleModel
import Markup

extension HTMLBodyReader {
  /// The table a `table` holds; words outside its cells become its caption.
  mutating func table(_ element: MarkupElement) -> Table {
    var table = Table(at: element.range)
    for node in element.nodes {
      guard let part = node.element else {
        table.caption += blocks(of: [node]).captionLine
        continue
      }
      switch part.html {
      case .caption: table.caption += inlines(of: part)
      case .colgroup, .col: table.columns += knowsOwnClasses ? columns(part) : []
      case .thead: table.head += rows(part, &table)
      case .tfoot: table.foot += rows(part, &table)
      case .tbody: table.body += rows(part, &table)
      case .tr: table.body.append(row(part))
      default: table.caption += blocks(of: [node]).captionLine
      }
    }
    return table
  }

  private mutating func rows(_ group: MarkupElement, _ table: inout Table) -> [TableRow] {
    var rows: [TableRow] = []
    for node in group.nodes {
      if let element = node.element, element.html == .tr {
        rows.append(row(element))
      } else {
        table.caption += blocks(of: [node]).captionLine
      }
    }
    return rows
  }

  private mutating func row(_ element: MarkupElement) -> TableRow {
    var cells: [TableCell] = []
    for node in element.nodes {
      if let cell = node.element, cell.html == .td || cell.html == .th {
        cells.append(self.cell(cell))
      } else {
        let stray = blocks(of: [node])
        if !stray.isEmpty { cells.append(TableCell(stray)) }
      }
    }
    return TableRow(cells, at: element.range)
  }

  private mutating func cell(_ element: MarkupElement) -> TableCell {
    TableCell(
      blocks(of: element), rowSpan: span(element, "rowspan"), columnSpan: span(element, "colspan"),
      isHeader: element.html == .th,
      alignment: knowsOwnClasses ? alignment(of: element) : nil, at: element.range)
  }

  /// The columns of a `col`, or of a `colgroup` and those in it.
  private func columns(_ element: MarkupElement) -> [TableColumn] {
    let inner = element.all("col")
    if !inner.isEmpty { return inner.flatMap { columns($0) } }
    let width = element.attribute("data-width") ?? element.attribute("width")
    return [TableColumn(alignment: alignment(of: element), width: width, span: span(element, "span"))]
  }

  /// The way a cell or a column is set: by a class of ours, by HTML's old attribute, or by its style.
  private func alignment(of element: MarkupElement) -> TextAlignment? {
    guard element.hasAttributes else { return nil }
    if let known = element.classes.lazy.compactMap(TextAlignment.init).first { return known }
    switch element.attribute("align")?.lowercased() ?? styledAlignment(of: element) {
    case "left", "start": return .start
    case "right", "end": return .end
    case "center": return .center
    case "justify": return .justify
    case "char": return .decimal
    default: return nil
    }
  }

  private func styledAlignment(of element: MarkupElement) -> String? {
    for rule in (element.attribute("style") ?? "").split(separator: ";") {
      let parts = rule.split(separator: ":").map { String($0).trimmed.lowercased() }
      if parts.count == 2, parts[0] == "text-align" { return parts[1] }
    }
    return nil
  }

  /// A span as browsers take it: at least 1, at most 1000.
  private func span(_ element: MarkupElement, _ name: String) -> Int {
    min(max(element.attribute(name).flatMap { Int($0) } ?? 1, 1), 1_000)
  }
}

extension [Block] {
  /// The words of stray blocks, each with a space behind it.
  fileprivate var captionLine: [Inline] {
    flatMap(\.lines).map { .text(TextRun($0 + " ")) }
  }
}
