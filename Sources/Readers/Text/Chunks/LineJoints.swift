import NewsProse

/// Decides whether two lines with no blank line between them are one paragraph.
struct LineJoints {
  /// The column at which the lines of the text were broken; `nil` where every line is a paragraph.
  private let width: Int?
  private let bytes: UnsafeBufferPointer<UInt8>

  /// How much of a text is looked at to find its width.
  private static let sample = 64 * 1_024
  private static let widest = 110
  private static let narrowest = 40

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    width = Self.width(of: bytes, from: start)
  }

  /// Whether the lines were broken at a column.
  var isWrapped: Bool { width != nil }

  /// Whether `next` begins a paragraph of its own; `lineNumber` counts the lines that have words.
  func breaks(_ line: TextLine, _ next: TextLine, lineNumber: Int) -> Bool {
    if standsAlone(line, lineNumber) || standsAlone(next, lineNumber + 1) { return true }
    let isEnd = SentenceEdge.isEnd(line.text, bytes)
    guard let width else { return isEnd || !SentenceEdge.isContinuation(next.text, bytes) }
    if next.indent >= line.indent + 2, isEnd { return true }
    let room = width - line.indent - columns(line.text) - 1 - columns(firstWord(of: next.text))
    return room >= (isEnd || lineNumber <= 3 ? 2 : 16)
  }

  /// Lines that say something about the story are never part of a paragraph.
  private func standsAlone(_ line: TextLine, _ number: Int) -> Bool {
    guard line.text.count <= 160 else { return false }
    let words = Array(bytes[line.text.start..<line.text.end])
    let folded = FoldedText(words)
    if let label = LineLabel(folded) {
      let rest = folded.skippingBlanks(from: label.range.upperBound)
      switch label.meaning {
      case .related, .correction: return true
      case .originalLink, .link: if WebAddress(folded, at: rest) != nil { return true }
      }
    }
    guard number <= 40 else { return false }
    return EmbargoLine(words) != nil || DateLine(words) != nil || Byline(words) != nil
  }

  /// The longest line, where the text has lines that follow one another and none is long.
  private static func width(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var cursor = LineCursor(bytes, from: start)
    var longest = 0
    var pairs = 0
    var wasWide = false
    while let line = cursor.next(), line.whole.start - start < sample {
      guard !line.isBlank else {
        wasWide = false
        continue
      }
      let columns = line.indent + bytes[line.text.start..<line.text.end].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
      longest = max(longest, columns)
      guard longest <= widest else { return nil }
      if wasWide { pairs += 1 }
      wasWide = columns >= narrowest
    }
    return pairs > 0 && longest >= narrowest ? longest : nil
  }

  private func columns(_ span: TextSpan) -> Int {
    bytes[span.start..<span.end].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  private func firstWord(of span: TextSpan) -> TextSpan {
    var end = span.start
    while end < span.end, bytes[end] > 0x20 { end += 1 }
    return TextSpan(span.start, end)
  }
}
