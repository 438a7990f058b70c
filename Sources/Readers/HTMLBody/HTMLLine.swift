import ArticleModel
import Source

/// A line of text in the making: white space collapses as in a browser, across the borders of inline elements.
struct HTMLLine {
  /// What was read so far.
  var inlines: [Inline] = []
  /// From the first piece to the last, where places are known.
  private(set) var range: SourceRange?
  /// Whether a space now would follow a space or begin the line.
  var endsInSpace = true

  /// Makes room for about so many inlines.
  mutating func reserve(_ count: Int) {
    inlines.reserveCapacity(min(count, 16))
  }

  /// Adds text, each run of white space as one space; returns the ink added.
  mutating func append(_ text: String, at place: SourceRange?) -> Int {
    var text = text
    return text.withUTF8 { append($0, at: place) }
  }

  /// Adds the UTF-8 of a text, as if it were a string.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, at place: SourceRange?) -> Int {
    guard let last = text.last else { return 0 }
    if endsInSpace, text[0] <= 0x20, WhiteSpace.isAll(text) { return 0 }
    if WhiteSpace.isCollapsed(text), !(endsInSpace && text[0] == 0x20) {
      endsInSpace = last == 0x20
      cover(place)
      appendRun(TextRun(String(decoding: text, as: UTF8.self), at: place))
      return Ink.count(text)
    }
    let collapsed = collapse(text)
    guard !collapsed.isEmpty else { return 0 }
    cover(place)
    appendRun(TextRun(collapsed, at: place))
    return Ink.count(collapsed)
  }

  /// The text with each run of white space as one space, or none behind a space.
  private mutating func collapse(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { room in
      var count = 0
      for byte in bytes {
        let isSpace = byte == 0x20 || byte &- 0x09 < 5
        guard !isSpace || !endsInSpace else { continue }
        room[count] = isSpace ? 0x20 : byte
        count += 1
        endsInSpace = isSpace
      }
      return count
    }
  }

  private mutating func add(_ inline: Inline) {
    if case .text(let run) = inline { appendRun(run) } else { inlines.append(inline) }
  }

  /// Adds a run of text to the run before it, where there is one.
  private mutating func appendRun(_ run: TextRun) {
    guard case .text(var last)? = inlines.last else { return inlines.append(.text(run)) }
    inlines.removeLast()
    last.text += run.text
    if let place = run.range { last.range = last.range?.union(place) ?? place }
    inlines.append(.text(last))
  }

  /// Adds an inline that is not text.
  mutating func append(_ inline: Inline) {
    cover(inline.range)
    add(inline)
  }

  /// Adds inlines that were read as a line of their own inside this one.
  mutating func append(styled inline: Inline, from inner: HTMLLine) {
    cover(inner.range)
    add(inline)
    endsInSpace = inner.endsInSpace
  }

  /// Takes the line out, without a space at its end, and begins a new one.
  mutating func take() -> [Inline] {
    var taken: [Inline] = []
    swap(&taken, &inlines)
    if endsInSpace { taken.trimAtEnd() }
    self = HTMLLine()
    return taken
  }

  private mutating func cover(_ place: SourceRange?) {
    guard let place else { return }
    range = range?.union(place) ?? place
  }
}
