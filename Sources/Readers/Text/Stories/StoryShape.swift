import NewsProse
import Source

/// Whether a stretch of a text looks like a story.
enum StoryShape {
  private static let leastInk = 200
  /// A paragraph, and the lines of one, on the average.
  private static let leastRun = 80
  private static let leastLine = 30
  private static let headLines = 5

  /// Whether it holds a few sentences.
  static func holdsProse(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard span.count >= leastInk else { return false }
    var cursor = LineCursor(UnsafeBufferPointer(rebasing: bytes[0..<span.end]), from: span.start)
    var (total, run, lines) = (0, 0, 0)
    while let line = cursor.next() {
      if line.isBlank {
        (run, lines) = (0, 0)
        continue
      }
      (run, lines) = (run + line.text.count, lines + 1)
      guard run >= leastRun, run >= lines * leastLine else { continue }
      total += run
      (run, lines) = (0, 0)
      if total >= leastInk { return true }
    }
    return false
  }

  /// Whether its first lines name it: a slug, or a title with a byline, a dateline, or, unless it has to be signed, a
  /// date below.
  static func hasHead(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>, isSigned: Bool = false) -> Bool {
    var cursor = LineCursor(UnsafeBufferPointer(rebasing: bytes[0..<span.end]), from: span.start)
    var lines = 0
    while lines < headLines, let line = cursor.next() {
      guard !line.isBlank else { continue }
      lines += 1
      let words = Array(bytes[line.text.start..<min(line.text.end, line.text.start + 400)])
      if lines == 1 {
        if SlugLine(words, isFramed: false) != nil { return true }
        let isTitle = words.count <= 160 && !SentenceEdge.isContinuation(line.text, bytes) && words.last != 0x2E
        guard isTitle, Int(String(decoding: words, as: UTF8.self)) == nil else { return false }
      } else if isSigned ? signs(words) : tells(words) {
        return true
      }
    }
    return false
  }

  /// Whether a line is a byline, a date, or opens with a dateline.
  static func tells(_ words: [UInt8]) -> Bool {
    Dateline(words) != nil || words.count <= 240 && CreditLine(words) != nil
  }

  /// Whether a line is a byline, or opens with a dateline.
  private static func signs(_ words: [UInt8]) -> Bool {
    Dateline(words) != nil || words.count <= 240 && CreditLine(words)?.byline != nil
  }

  /// Whether its last line ends a sentence or says that it ends.
  static func ends(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = TextPages.lastLine(of: span, bytes) else { return false }
    if let mark = EndMark(bytes[last.start..<last.end]), case .end = mark { return true }
    return SentenceEdge.isEnd(last, bytes)
  }
}
