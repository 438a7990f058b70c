/// The columns of a page at which the cells of a table begin.
struct ColumnEdges {
  private let starts: [Int]
  /// Whether signs of East Asia take two columns.
  private let isWide: Bool

  /// How many there are.
  var count: Int { starts.count }

  /// The columns below the stretches of a rule.
  init(_ rule: TextLine, _ bytes: UnsafeBufferPointer<UInt8>, isWide: Bool) {
    self.isWide = isWide
    var (starts, column, wasBlank) = ([Int](), 0, true)
    for byte in bytes[rule.whole.start..<rule.whole.end] {
      let isBlank = byte <= 0x20
      if wasBlank, !isBlank { starts.append(column) }
      wasBlank = isBlank
      column += byte == 0x09 ? 4 - column % 4 : 1
    }
    self.starts = starts
  }

  /// The words of a line below each of them; `nil` where a word crosses an edge, or stands before the first.
  func cells(of line: TextLine, _ bytes: UnsafeBufferPointer<UInt8>) -> [TextSpan]? {
    var spans = starts.map { _ in TextSpan(line.text.end, line.text.end) }
    var (column, index, cell) = (line.indent, line.text.start, -1)
    var wasBlank = true
    while index < line.text.end {
      let byte = bytes[index]
      let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let isBlank = byte <= 0x20
      while cell + 1 < starts.count, column >= starts[cell + 1] {
        guard isBlank || wasBlank else { return nil }
        cell += 1
      }
      if !isBlank {
        guard cell >= 0 else { return nil }
        let end = min(index + length, line.text.end)
        spans[cell] = spans[cell].isEmpty ? TextSpan(index, end) : TextSpan(spans[cell].start, end)
      }
      wasBlank = isBlank
      column += byte == 0x09 ? 4 - column % 4 : isWide && Self.isWide(bytes, index) ? 2 : 1
      index += length
    }
    return spans
  }

  /// Signs of East Asia, and letters drawn as wide as they.
  private static func isWide(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    case 0xE3...0xE9, 0xEA...0xED: bytes[index] != 0xEA || index + 1 < bytes.count && bytes[index + 1] >= 0xB0
    case 0xEF: index + 1 < bytes.count && (0xBC...0xBD).contains(bytes[index + 1])
    case 0xF0: index + 1 < bytes.count && (0x9F...0xA0).contains(bytes[index + 1])
    default: false
    }
  }
}
