/// The widths of narrow paragraphs on a page whose other lines are wider: columns, boxes, captions.
struct LocalWidths {
  private var stretches: [(end: Int, width: Int?)] = []

  private static let fewest = 3
  private static let narrowest = 24

  init() {}

  /// Measures the paragraphs of a text whose lines were broken at a column.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, width: Int) {
    var cursor = LineCursor(bytes, from: start)
    var (lines, widest, goingOn) = (0, 0, 0)
    var last: TextLine?
    while let line = cursor.next() {
      guard line.isBlank else {
        lines += 1
        widest = max(widest, line.indent + LineWidth.columns(line.text, bytes))
        if let last, !SentenceEdge.isEnd(last.text, bytes), SentenceEdge.isContinuation(line.text, bytes) {
          goingOn += 1
        }
        last = line
        continue
      }
      if lines > 0 {
        let isProse = lines >= Self.fewest && goingOn * 3 >= lines
        let isNarrow = widest >= Self.narrowest && widest * 5 < width * 4
        add(isProse && isNarrow ? widest : nil, end: line.whole.start)
      }
      (lines, widest, goingOn, last) = (0, 0, 0, nil)
    }
  }

  private mutating func add(_ width: Int?, end: Int) {
    if width == nil, let last = stretches.last, last.width == nil {
      stretches[stretches.count - 1].end = end
    } else {
      stretches.append((end, width))
    }
  }

  /// The width at an offset, where it is another than that of the text.
  func width(at offset: Int) -> Int? {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < stretches.count ? stretches[low].width : nil
  }
}
