/// Lines on both sides of a gutter that none of them crosses.
struct ColumnRun {
  /// What stands on the left of it.
  private(set) var left: [ColumnLine] = []
  /// What stands on the right of it.
  private(set) var right: [ColumnLine] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let gutter: Int
  private var both = 0

  private static let fewest = 4
  private static let fewestParts = 3
  private static let narrowest = 16

  init(_ lines: ArraySlice<ColumnLine>, gutter: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    self.gutter = gutter
    var (leftBreaks, rightBreaks) = (false, false)
    for line in lines {
      if line.isApart { (leftBreaks, rightBreaks) = (true, true) }
      var parts: (ColumnLine?, ColumnLine?)
      switch ColumnSide(line, gutter: gutter) {
      case .left, .across: parts = (line, nil)
      case .right: parts = (nil, line)
      case .both(let gap):
        both += 1
        parts = line.split(at: gap)
      }
      leftBreaks = Self.add(parts.0, to: &left, isApart: leftBreaks)
      rightBreaks = Self.add(parts.1, to: &right, isApart: rightBreaks)
    }
  }

  /// Adds a part to its side; returns whether the next one stands apart.
  private static func add(_ part: ColumnLine?, to side: inout [ColumnLine], isApart: Bool) -> Bool {
    guard var part else { return true }
    part.isApart = isApart
    side.append(part)
    return false
  }

  /// Whether both sides are columns beyond doubt: sentences run on down at least one of them, and neither holds figures.
  var isCertain: Bool {
    guard both >= 2, left.count >= Self.fewestParts, right.count >= Self.fewestParts else { return false }
    let aligned = right.reduce(0) { abs($1.columns.lowerBound - gutter) <= 1 ? $0 + 1 : $0 }
    guard !isFigures(left), !isFigures(right) else { return false }
    let isDense = both >= Self.fewest && both * 3 >= min(left.count, right.count) * 2
    // A box beside the story has few lines, but they all begin in one column.
    if isDense, aligned * 2 >= right.count { return isProse(left) || isProse(right) }
    return aligned == right.count && isProse(left)
  }

  /// Whether the language is written from right to left.
  var isRightToLeft: Bool {
    let letters = right.reduce(into: (0, 0)) { sum, line in
      for byte in bytes[line.span.start..<line.span.end] where byte >= 0x41 {
        if (0xD6...0xDB).contains(byte) { sum.0 += 1 } else if byte < 0x80 || byte >= 0xC0 { sum.1 += 1 }
      }
    }
    return letters.0 > letters.1
  }

  /// Whether sentences run on from line to line.
  private func isProse(_ side: [ColumnLine]) -> Bool {
    var (goingOn, width) = (0, 0)
    for index in side.indices {
      width += side[index].columns.count
      if index > 0, !side[index].isApart, !SentenceEdge.isEnd(side[index - 1].span, bytes),
        SentenceEdge.isContinuation(side[index].span, bytes) || isIdeograph(side[index].span)
      {
        goingOn += 1
      }
    }
    return goingOn >= 3 && goingOn * 5 >= side.count && width >= side.count * Self.narrowest
  }

  private func isIdeograph(_ span: TextSpan) -> Bool { (0xE3...0xED).contains(bytes[span.start]) }

  private func isFigures(_ side: [ColumnLine]) -> Bool {
    let figures = side.reduce(0) { sum, line in
      let words = bytes[line.span.start..<line.span.end]
      let digits = words.reduce(0) { $1 &- 0x30 < 10 ? $0 + 1 : $0 }
      return digits * 2 >= words.count ? sum + 1 : sum
    }
    return figures * 3 >= side.count
  }
}
