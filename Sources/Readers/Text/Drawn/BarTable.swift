import ArticleModel

/// A table whose bars stand between the cells, with a line across below its head: `a | b`, `---|---`.
struct BarTable {
  /// The table; `nil` where its cells are not certain.
  private(set) var table: DrawnTable?

  private static let longestCell = 400

  /// Reads the lines from the head on.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var cursor = LineCursor(bytes, from: start)
    guard let head = cursor.next(), let line = cursor.next(), !line.isBlank,
      let rule = TableRule(line.text, bytes), rule.isCrossed
    else { return }
    let heads = BarCells(head.text, bytes)
    let columns = rule.runs.count
    guard columns >= 2, heads.bars > 0, heads.cells.count == columns, Self.areShort(heads.cells) else { return }
    var lines = [head, line]
    var rows = heads.cells.allSatisfy(\.isEmpty) ? [] : [DrawnTable.Row(heads.cells, isHeader: true)]
    while let line = cursor.next(), !line.isBlank {
      var row = BarCells(line.text, bytes)
      guard row.bars > 0, row.cells.count <= columns, Self.areShort(row.cells), TableRule(line.text, bytes) == nil
      else {
        break
      }
      row.fill(to: columns)
      rows.append(DrawnTable.Row(row.cells))
      lines.append(line)
    }
    guard lines.count > 2 else { return }
    table = DrawnTable(rows, lines, alignments: rule.alignments)
  }

  private static func areShort(_ cells: [TextSpan]) -> Bool { cells.allSatisfy { $0.count <= longestCell } }
}
