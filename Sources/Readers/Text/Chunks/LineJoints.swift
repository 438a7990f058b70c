import NewsProse

/// Decides whether two lines with no blank line between them are one paragraph.
struct LineJoints {
  /// The column at which the lines of the text were broken; `nil` where every line is a paragraph.
  private let width: Int?
  /// What is narrower than that.
  private let narrow: LocalWidths
  private let bytes: UnsafeBufferPointer<UInt8>
  private let kind: TextKind
  /// Where the line begins that was looked at last, and whether it stands alone.
  private var known = (start: -1, standsAlone: false)

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, kind: TextKind) {
    self.bytes = bytes
    self.kind = kind
    width = LineWidth.of(bytes, from: start, kind: kind)
    let pages = kind == .pdf ? width : nil
    narrow = pages.map { LocalWidths(bytes, from: start, width: $0) } ?? LocalWidths()
  }

  /// Whether the lines were broken at a column.
  var isWrapped: Bool { width != nil }

  /// Whether `next` begins a paragraph of its own; `lineNumber` counts the lines that have words.
  mutating func breaks(_ line: TextLine, _ next: TextLine, lineNumber: Int) -> Bool {
    isParted(line, next, lineNumber) || standsAlone(line, lineNumber) || standsAlone(next, lineNumber + 1)
  }

  /// Whether the lengths and the ends of two lines part them.
  private func isParted(_ line: TextLine, _ next: TextLine, _ lineNumber: Int) -> Bool {
    let isEnd = SentenceEdge.isEnd(line.text, bytes)
    guard let width = narrow.width(at: line.text.start) ?? width else {
      return isEnd || !SentenceEdge.isContinuation(next.text, bytes)
    }
    if next.indent >= line.indent + 2, isEnd { return true }
    let room = width - line.indent - columns(line.text) - 1 - columns(firstWord(of: next.text))
    return room >= slack(width, line, next, isHead: lineNumber <= 3)
  }

  /// How much room may be left behind a line that goes on in the next.
  private func slack(_ width: Int, _ line: TextLine, _ next: TextLine, isHead: Bool) -> Int {
    let isEnd = SentenceEdge.isEnd(line.text, bytes)
    switch kind {
    case .paste, .wire, .mail: return isEnd || isHead ? 2 : 16
    case .markdown, .terminal: return isEnd ? 2 : 8
    case .pdf:
      // Letters of a PDF are not all of one width.
      if isEnd { return max(2, width / 16) }
      let goesOn = SentenceEdge.isContinuation(next.text, bytes) && columns(line.text) * 5 > width * 2
      return goesOn ? width : width / 4
    }
  }

  /// Whether a line goes on with the words of a list's item.
  mutating func breaksItem(_ line: TextLine, _ next: TextLine, itemIndent: Int, lineNumber: Int) -> Bool {
    switch kind {
    case .paste, .wire, .mail, .markdown: false
    case .terminal, .pdf: next.indent <= itemIndent && breaks(line, next, lineNumber: lineNumber)
    }
  }

  /// Every line is looked at twice: as the one that goes on, and as the one before.
  private mutating func standsAlone(_ line: TextLine, _ number: Int) -> Bool {
    if known.start != line.text.start { known = (line.text.start, saysOfStory(line, number)) }
    return known.standsAlone
  }

  /// Lines that say something about the story are never part of a paragraph.
  private func saysOfStory(_ line: TextLine, _ number: Int) -> Bool {
    guard line.text.count <= 160, !closesLink(line.text) else { return false }
    let words = Array(bytes[line.text.start..<line.text.end])
    let folded = FoldedText(words)
    if let label = LineLabel(folded) {
      let rest = folded.skippingBlanks(from: label.range.upperBound)
      switch label.meaning {
      case .related, .correction: return true
      case .originalLink, .link: if WebAddress(folded, at: rest) != nil { return true }
      }
    }
    if Byline.isOpening(words) || DateLine.isTimed(words) { return true }
    if number > 40 { return Self.holdsYear(words) && CreditLine(words) != nil || Byline.standsAlone(words) }
    return EmbargoLine(words) != nil || CreditLine(words) != nil || DateLine(words) != nil || Byline(words) != nil
  }

  /// Whether a line closes the words of a link that the line before opened.
  private func closesLink(_ text: TextSpan) -> Bool {
    let mark = bytes[text.start..<text.end].first { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
    return mark == UInt8(ascii: "]")
  }

  /// Whether a line names a year of this century, as nearly every date does.
  private static func holdsYear(_ line: [UInt8]) -> Bool {
    guard line.count >= 4 else { return false }
    return (0...line.count - 4).contains { index in
      line[index] == UInt8(ascii: "2") && line[index + 1] == UInt8(ascii: "0")
        && line[index + 2] &- 0x30 < 10 && line[index + 3] &- 0x30 < 10
    }
  }

  private func columns(_ span: TextSpan) -> Int {
    LineWidth.columns(span, bytes)
  }

  private func firstWord(of span: TextSpan) -> TextSpan {
    var end = span.start
    while end < span.end, bytes[end] > 0x20 { end += 1 }
    return TextSpan(span.start, end)
  }
}
