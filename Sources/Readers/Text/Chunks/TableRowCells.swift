/// The cells of a row between bars: `| a | b |`.
struct TableRowCells {
  /// The words of each cell, without blanks around them.
  private(set) var cells: [TextSpan] = []

  /// Cuts a row at its bars; one behind a backslash is a word.
  init(_ row: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) {
    let bar = UInt8(ascii: "|")
    var start = row.start
    if start < row.end, bytes[start] == bar { start += 1 }
    for index in start..<max(start, row.end) where bytes[index] == bar && bytes[index - 1] != UInt8(ascii: "\\") {
      cells.append(TextSpan(start, index).trimmed(in: bytes))
      start = index + 1
    }
    let rest = TextSpan(start, row.end).trimmed(in: bytes)
    if !rest.isEmpty { cells.append(rest) }
  }

  /// Whether a cell only parts head and body: hyphens, and colons that say how the column is set.
  static func isRule(_ cell: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = bytes[cell.start..<cell.end]
    return words.contains(UInt8(ascii: "-")) && words.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
  }
}
