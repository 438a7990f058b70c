/// Lines whose cells are parted by tabs, as a table that is copied off a page has them.
struct TabTable {
  /// The table; `nil` where its cells are not certain.
  private(set) var table: DrawnTable?
  /// Where what was looked at ends.
  private(set) var end: Int

  private static let fewest = 3
  private static let longestCell = 120

  /// Reads the lines from the first row on.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var cursor = LineCursor(bytes, from: start)
    var lines: [TextLine] = []
    var rows: [[TextSpan]] = []
    end = start
    while let line = cursor.next(), !line.isBlank {
      let row = Self.cells(line, bytes)
      guard row.count >= 2, row.count == rows.first?.count ?? row.count,
        row.allSatisfy({ $0.count <= Self.longestCell })
      else { break }
      rows.append(row)
      lines.append(line)
      end = line.whole.end
    }
    guard let columns = rows.first?.indices, rows.count >= Self.fewest else { return }
    let used = columns.filter { column in rows.contains { !$0[column].isEmpty } }
    // Cells that are mostly empty are indents.
    let filled = rows.reduce(0) { $0 + $1.reduce(0) { $1.isEmpty ? $0 : $0 + 1 } }
    guard used.count >= 2, filled * 3 >= rows.count * used.count * 2 else { return }
    table = DrawnTable(
      rows.map { row in DrawnTable.Row(used.map { row[$0] }) }, lines, alignments: used.map { _ in nil })
  }

  private static func cells(_ line: TextLine, _ bytes: UnsafeBufferPointer<UInt8>) -> [TextSpan] {
    var (cells, start) = ([TextSpan](), line.whole.start)
    for index in line.whole.start...line.whole.end where index == line.whole.end || bytes[index] == 0x09 {
      cells.append(TextSpan(start, index).trimmed(in: bytes))
      start = index + 1
    }
    return cells
  }
}
