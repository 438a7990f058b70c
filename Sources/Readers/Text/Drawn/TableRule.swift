import ArticleModel

/// A line across a table: strokes, blanks, and colons that say how columns are set.
struct TableRule {
  /// Its stretches of dashes, one a column.
  private(set) var runs: [TextSpan] = []
  /// Whether it is drawn twice or boldly.
  private(set) var isHeavy = false
  /// Whether other strokes or blanks part its stretches.
  private(set) var isCrossed = false
  /// How each column is set.
  private(set) var alignments: [TextAlignment?] = []

  /// Reads a line; `nil` where there is anything else in it.
  init?(_ text: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) {
    var index = text.start
    var start: Int?
    while index < text.end {
      if case (.dash(let isHeavy), let length)? = TableStroke.at(index, bytes) {
        self.isHeavy = self.isHeavy || isHeavy
        start = start ?? index
        index += length
        continue
      }
      if bytes[index] == UInt8(ascii: ":") {
        start = start ?? index
        index += 1
        continue
      }
      close(&start, at: index, bytes)
      guard let length = TableStroke.at(index, bytes)?.length ?? (bytes[index] <= 0x20 ? 1 : nil) else { return nil }
      if bytes[index] > 0x20 { isCrossed = true }
      index += length
    }
    close(&start, at: text.end, bytes)
    guard !runs.isEmpty, runs.allSatisfy({ $0.count >= 1 && bytes[$0.start..<$0.end].contains { $0 != 0x3A } }) else {
      return nil
    }
  }

  private mutating func close(_ start: inout Int?, at end: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = start else { return }
    let isLeft = bytes[first] == UInt8(ascii: ":")
    let isRight = bytes[end - 1] == UInt8(ascii: ":") && end - first > 1
    runs.append(TextSpan(first, end))
    alignments.append(isLeft && isRight ? .center : isRight ? .end : isLeft ? .start : nil)
    start = nil
  }
}
