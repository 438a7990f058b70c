import ArticleModel

extension MarkdownPress {
  /// Writes a table as GitHub's Markdown has it: its caption above, the first row of its head as the header.
  mutating func write(_ table: Table) {
    write(table.caption)
    var rows = table.body + table.foot
    var head = TableRow([])
    if let first = table.head.first {
      head = first
      rows = table.head.dropFirst() + rows
    }
    let all = [head] + rows
    let width = all.map(\.cells.count).max() ?? 0
    guard width > 0 else { return }
    noteShape(of: table)
    var ink = 0
    var lines = all.map { line(of: $0, width: width, &ink) }
    let rule = Array(String(repeating: "| --- ", count: width).utf8) + [UInt8(ascii: "|")]
    lines.insert(rule, at: 1)
    paper.write(lines, ink: ink)
  }

  private mutating func noteShape(of table: Table) {
    let cells = (table.head + table.body + table.foot).flatMap(\.cells)
    let isPlain = cells.allSatisfy { $0.rowSpan <= 1 && $0.columnSpan <= 1 && $0.alignment == nil }
    if !isPlain || table.head.count != 1 || !table.foot.isEmpty || !table.columns.isEmpty { words.lose(.markup) }
  }

  private mutating func line(of row: TableRow, width: Int, _ ink: inout Int) -> [UInt8] {
    var bytes = [UInt8(ascii: "|")]
    for index in 0..<width {
      bytes.append(UInt8(ascii: " "))
      if row.cells.indices.contains(index) {
        var line = MarkdownLine(.cell)
        write(row.cells[index].blocks, into: &line)
        ink += line.ink
        bytes += line.sealed
      }
      bytes += " |".utf8
    }
    return bytes
  }

  /// Writes what a cell holds on one line: paragraphs parted by breaks, whatever else as its plain lines.
  private mutating func write(_ blocks: [Block], into line: inout MarkdownLine) {
    for block in blocks {
      line.breakLine()
      switch block {
      case .paragraph(let paragraph): words.add(paragraph.content, to: &line)
      case .heading(let heading): words.add(heading.content, to: &line)
      case .list, .definitionList, .table, .quotation, .pullQuote, .figure, .gallery, .embed, .preformatted, .rule,
        .section, .aside, .relatedLink, .footnote, .foreign:
        words.lose(.markup)
        write(partsOf: block, into: &line)
      }
    }
  }

  private mutating func write(partsOf block: Block, into line: inout MarkdownLine) {
    if case .figure(let figure) = block, let name = figure.altText ?? figure.mediaID { words.lose(.picture(name)) }
    if case .foreign(let foreign) = block { words.lose(.foreign(foreign.payload.contextPath)) }
    for part in block.parts {
      line.breakLine()
      switch part {
      case .words(let content): words.add(content, to: &line)
      case .blocks(let inner): write(inner, into: &line)
      case .plain(let text): line.add(text)
      }
    }
  }
}
