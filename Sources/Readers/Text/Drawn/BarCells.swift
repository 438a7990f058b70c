/// The words of a row between bars, those at its edges or none.
struct BarCells {
  /// The words of each cell, without blanks around them.
  private(set) var cells: [TextSpan] = []
  /// Whether a bar stands before the first of them, and behind the last.
  private(set) var isOpened = false
  private(set) var isClosed = false
  /// How many bars there are.
  private(set) var bars = 0

  /// Cuts a row; a bar behind a backslash is a word.
  init(_ row: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) {
    var (start, index) = (row.start, row.start)
    while index < row.end {
      guard case (.bar, let length)? = TableStroke.at(index, bytes),
        index == row.start || bytes[index - 1] != UInt8(ascii: "\\")
      else {
        index += 1
        continue
      }
      bars += 1
      if index == row.start { isOpened = true } else { cells.append(Self.trimmed(start, index, bytes)) }
      index += length
      start = index
    }
    isClosed = bars > 0 && start == row.end
    if !isClosed { cells.append(Self.trimmed(start, row.end, bytes)) }
  }

  /// Adds the empty cells that a short row leaves out.
  mutating func fill(to columns: Int) {
    let end = cells.last?.end ?? 0
    while cells.count < columns { cells.append(TextSpan(end, end)) }
  }

  private static func trimmed(_ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> TextSpan {
    var (start, end) = (start, end)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return TextSpan(start, end)
  }
}
