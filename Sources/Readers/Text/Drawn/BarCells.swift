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
      if index == row.start { isOpened = true } else { cells.append(TextSpan(start, index).trimmed(in: bytes)) }
      index += length
      start = index
    }
    isClosed = bars > 0 && start == row.end
    if !isClosed { cells.append(TextSpan(start, row.end).trimmed(in: bytes)) }
  }

  /// Adds the empty cells that a short row leaves out.
  mutating func fill(to columns: Int) {
    let end = cells.last?.end ?? 0
    while cells.count < columns { cells.append(TextSpan(end, end)) }
  }
}
