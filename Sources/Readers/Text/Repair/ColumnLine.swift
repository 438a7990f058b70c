/// A line of a page, or a part of one, with the rows of blanks that may part columns.
struct ColumnLine {
  /// A row of blanks between words.
  struct Gap {
    /// The columns it takes.
    let columns: Range<Int>
    /// Its bytes.
    let span: TextSpan
  }

  /// Its words.
  let span: TextSpan
  /// The columns they take.
  let columns: Range<Int>
  /// Its rows of two blanks and more.
  let gaps: [Gap]
  /// Whether a blank line stands before it.
  var isApart: Bool

  private static let mostGaps = 24

  init(_ line: TextLine, _ bytes: UnsafeBufferPointer<UInt8>, isApart: Bool) {
    span = line.text
    self.isApart = isApart
    var gaps: [Gap] = []
    var (column, index) = (line.indent, line.text.start)
    while index < line.text.end {
      var end = index
      while end < line.text.end, bytes[end] == 0x20 { end += 1 }
      if end - index >= 2, gaps.count < Self.mostGaps {
        gaps.append(Gap(columns: column..<column + end - index, span: TextSpan(index, end)))
      }
      if end > index {
        (column, index) = (column + end - index, end)
      } else {
        if bytes[index] & 0xC0 != 0x80 { column += 1 }
        index += 1
      }
    }
    columns = line.indent..<max(line.indent, column)
    self.gaps = gaps
  }

  private init(_ line: ColumnLine, _ span: TextSpan, _ columns: Range<Int>) {
    (self.span, self.columns, isApart) = (span, columns, line.isApart)
    gaps = line.gaps.filter { span.start < $0.span.start && $0.span.end < span.end }
  }

  /// What stands on either side of a gap.
  func split(at gap: Gap) -> (ColumnLine, ColumnLine) {
    (
      ColumnLine(self, TextSpan(span.start, gap.span.start), columns.lowerBound..<gap.columns.lowerBound),
      ColumnLine(self, TextSpan(gap.span.end, span.end), gap.columns.upperBound..<columns.upperBound)
    )
  }
}
