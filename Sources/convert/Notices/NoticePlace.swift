import Source

/// A place in an input, in bytes and as people count, with the line it stands on.
struct NoticePlace {
  /// The bytes, where they are known.
  var range: SourceRange?
  /// Where it begins.
  var start: SourcePosition
  /// Where it ends: behind its last character.
  var end: SourcePosition
  /// The line it begins on.
  var snippet: Snippet?

  /// The place of a range.
  init(_ range: SourceRange, in text: InputText) {
    let range = text.file.clamped(range)
    self.range = range
    start = text.lines.position(of: range.start)
    end = text.lines.position(of: range.end)
    snippet = text.lines.range(ofLine: start.line).map { Snippet(of: range, onLine: $0, in: text.file) }
  }

  /// A place that is known by line and column alone.
  init(_ position: SourcePosition, in text: InputText?) {
    start = position
    end = position
    if let text, let line = text.lines.range(ofLine: position.line) {
      let mark = Snippet.offset(ofColumn: position.column, onLine: line, in: text.file)
      snippet = Snippet(of: SourceRange(mark, mark), onLine: line, in: text.file)
    }
  }
}
