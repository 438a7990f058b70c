import Source

/// The part of a source line that is shown, and the part of it that is pointed at, safe for a terminal.
struct Snippet {
  /// What stands before the mark.
  let before: String
  /// What is pointed at; empty for a mere place.
  let marked: String
  /// What stands behind it.
  let after: String

  /// Cuts a window of a line around a range that begins on it.
  init(of range: SourceRange, onLine line: SourceRange, in file: SourceFile) {
    let start = min(max(range.start, line.start), line.end)
    let end = min(max(range.end, start), line.end)
    let windowStart = Self.boundary(near: max(line.start, start - 40), in: file)
    let shownEnd = Self.boundary(near: min(end, start + Self.width), in: file)
    let windowEnd = Self.boundary(near: min(line.end, max(shownEnd, windowStart + Self.width)), in: file)
    before = Self.text(SourceRange(windowStart, start), in: file, cutBefore: windowStart > line.start)
    marked = Self.text(SourceRange(start, shownEnd), in: file, cutAfter: shownEnd < end)
    after = shownEnd < end ? "" : Self.text(SourceRange(shownEnd, windowEnd), in: file, cutAfter: windowEnd < line.end)
  }

  /// The line as it is shown.
  var line: String { before + marked + after }

  /// The carets under the mark, and the blanks before them.
  var carets: String {
    String(repeating: " ", count: before.columns) + String(repeating: "^", count: max(1, marked.columns))
  }

  /// The offset of a column that somebody else counted.
  static func offset(ofColumn column: Int, onLine line: SourceRange, in file: SourceFile) -> Int {
    var offset = line.start
    var left = max(column, 1) - 1
    while offset < line.end, left > 0 {
      offset += 1
      while offset < line.end, isContinuation(file.bytes[offset]) { offset += 1 }
      left -= 1
    }
    return offset
  }

  private static let width = 100

  private static func text(
    _ range: SourceRange, in file: SourceFile, cutBefore: Bool = false, cutAfter: Bool = false
  ) -> String {
    (cutBefore ? "…" : "") + file.text(in: range).printable + (cutAfter ? "…" : "")
  }

  /// The beginning of the scalar that an offset falls into.
  private static func boundary(near offset: Int, in file: SourceFile) -> Int {
    var offset = min(max(offset, 0), file.bytes.count)
    let lowest = max(0, offset - 3)
    while offset > lowest, offset < file.bytes.count, isContinuation(file.bytes[offset]) { offset -= 1 }
    return offset
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
