import ArticleModel

extension TextPress {
  /// Writes a table: its caption, then its rows, in columns where they fit, else with tabs between the cells.
  mutating func write(_ table: Table) {
    write(table.caption)
    let rows = (table.head + table.body + table.foot).map { row in row.cells.map { cell($0) } }
    let ink = rows.joined().reduce(0) { $0 + $1.ink }
    let lines = rows.map { $0.map(\.bytes) }
    guard !isBodyOnly else {
      for row in rows where row.contains(where: { !$0.bytes.isEmpty }) {
        paper.write(laidOut: [Self.joined(row.map(\.bytes))], ink: row.reduce(0) { $0 + $1.ink })
      }
      return
    }
    guard ink > 0 else { return }
    paper.write(laidOut: Self.aligned(lines, within: paper.width > 0 ? paper.width : 120), ink: ink)
  }

  /// The words of a cell on one line, and the story's ink in them.
  private mutating func cell(_ cell: TableCell) -> (bytes: [UInt8], ink: Int) {
    let outer = paper
    paper = TextPaper(width: 0)
    write(cell.blocks)
    let inner = paper
    paper = outer
    let lines = inner.bytes.split(separator: UInt8(ascii: "\n"))
    return (Array(lines.joined(separator: [UInt8(ascii: " ")])), inner.ink)
  }

  private static func joined(_ cells: [[UInt8]]) -> [UInt8] {
    Array(cells.joined(separator: [UInt8(ascii: "\t")]))
  }

  private static func aligned(_ rows: [[[UInt8]]], within width: Int) -> [[UInt8]] {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], TextColumns.count(cell))
      }
    }
    let total = widths.reduce(0) { $0 + $1 + 2 }
    guard total <= width + 2 else { return rows.map(joined) }
    return rows.map { row in
      var line: [UInt8] = []
      for (index, cell) in row.enumerated() {
        line += cell
        let isLast = row[(index + 1)...].allSatisfy(\.isEmpty)
        if isLast { break }
        line += Array(repeating: UInt8(ascii: " "), count: widths[index] - TextColumns.count(cell) + 2)
      }
      return line
    }
  }
}
