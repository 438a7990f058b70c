import ArticleModel
import Source

/// Makes inlines of tokens: joins blanks, turns pairs into markup, and counts the ink as it goes by.
struct InlineBuilder {
  /// What came of it.
  var words = ParsedWords()

  let text: DecodedText
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [InlineToken]
  let targets: [LinkTarget]
  let firstPicture: Int
  private let dashes: [Int]
  private var nextDash = 0
  /// How many pictures stand around: their descriptions are no words of the chunk.
  private var mute = 0
  /// Whether more is wanted than the plain words.
  private let buildsContent: Bool
  private var run: [UInt8] = []
  private var hasRun = false
  private var runSpan = TextSpan(0, 0)
  private var blank: TextSpan?
  private var takesBlanks = false

  /// Builds the inlines of what was scanned, pictures numbered from `firstPicture`; without it, the plain words alone.
  init(_ scanner: InlineScanner, of text: DecodedText, dashes: [Int], firstPicture: Int?) {
    self.text = text
    buildsContent = firstPicture != nil
    bytes = scanner.bytes
    tokens = scanner.tokens
    targets = scanner.targets
    self.dashes = dashes
    self.firstPicture = firstPicture ?? 1
    words.isOverfull = scanner.isFull
    words.dashes = dashes
    words.content = content(from: 0, to: tokens.count)
  }

  private mutating func content(from first: Int, to end: Int) -> [Inline] {
    var content: [Inline] = []
    var index = first
    while index < end {
      let token = tokens[index]
      takeGap(before: index)
      switch token.kind {
      case .words: append(token.span)
      case .notation, .closing: if buildsContent { words.notation += ink(token.span) }
      case .lineBreak:
        words.notation += ink(token.span)
        flush(into: &content)
        addBreak(token, to: &content)
      case .note: addNote(token, to: &content)
      case .opening:
        flushBlank()
        flush(into: &content)
        if token.style == .image { mute += 1 }
        let inner = self.content(from: index + 1, to: token.partner)
        if token.style == .image { mute -= 1 }
        close(token, around: inner, into: &content)
        index = token.partner
      }
      index += 1
    }
    flush(into: &content)
    return content
  }

  /// Stretches of words that do not touch are parted by a blank.
  private mutating func takeGap(before index: Int) {
    guard index > 0 else { return }
    let (last, next) = (tokens[index - 1].span.end, tokens[index].span.start)
    if last < next, takesBlanks, blank == nil { blank = TextSpan(last, next) }
  }

  // MARK: Words

  private mutating func append(_ span: TextSpan) {
    if !hasRun, buildsContent, span.count > 4_096 { run.reserveCapacity(span.count) }
    var index = span.start
    while index < span.end {
      let byte = bytes[index]
      if byte <= 0x20 {
        if byte == 0x20 || (0x09...0x0D).contains(byte) { takeBlank(at: index) }
        index += 1
      } else if nextDash < dashes.count, dashes[nextDash] == index {
        takeDash(at: index)
        index += 1
      } else {
        emitBlank()
        index = emitWord(from: index, before: span.end)
      }
    }
  }

  private mutating func takeBlank(at index: Int) {
    guard takesBlanks else { return }
    blank = TextSpan(blank?.start ?? index, index + 1)
  }

  private mutating func emitBlank() {
    guard let gap = blank else { return }
    blank = nil
    if breaksLine(gap), SentenceEdge.isUnspaced(bytes, before: gap.start, behind: gap.end) { return }
    openRun(at: gap)
    if buildsContent { run.append(0x20) }
    runSpan.end = gap.end
    if mute == 0 { words.plain.append(0x20, from: gap.start) }
  }

  private func breaksLine(_ gap: TextSpan) -> Bool {
    bytes[gap.start..<gap.end].contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// Copies up to the next dash, line end or blank that is not alone; returns where it stopped.
  private mutating func emitWord(from start: Int, before end: Int) -> Int {
    let limit = nextDash < dashes.count ? min(end, max(dashes[nextDash], start + 1)) : end
    var (index, ink) = (start, 0)
    while index < limit {
      let byte = bytes[index]
      if byte > 0x20 {
        if byte & 0xC0 != 0x80 { ink += 1 }
      } else if byte != 0x20 || index + 1 >= limit || bytes[index + 1] <= 0x20 {
        break
      }
      index += 1
    }
    openRun(at: TextSpan(start, start))
    if buildsContent { run.append(contentsOf: bytes[start..<index]) }
    if mute == 0 { words.plain.append(bytes[start..<index], from: start) }
    runSpan.end = index
    takesBlanks = true
    words.ink += ink
    return index
  }

  /// A hyphen that stands for a dash becomes one, with a blank on either side.
  private mutating func takeDash(at index: Int) {
    nextDash += 1
    if blank == nil, takesBlanks { blank = TextSpan(index, index) }
    emitBlank()
    openRun(at: TextSpan(index, index))
    for byte in [0xE2, 0x80, 0x93] as [UInt8] {
      if buildsContent { run.append(byte) }
      if mute == 0 { words.plain.append(byte, from: index) }
    }
    takesBlanks = true
    words.ink += 1
    runSpan.end = index + 1
    blank = TextSpan(index + 1, index + 1)
  }

  private mutating func flushBlank() {
    if hasRun { emitBlank() }
  }

  private mutating func openRun(at span: TextSpan) {
    if !hasRun { runSpan = span }
    hasRun = true
  }

  private mutating func flush(into content: inout [Inline]) {
    guard hasRun else { return }
    hasRun = false
    guard buildsContent else { return }
    content.append(.text(TextRun(String(decoding: run, as: UTF8.self), at: text.range(of: runSpan))))
    run.removeAll(keepingCapacity: run.count < 4_096)
  }

  // MARK: Markup

  private mutating func addBreak(_ token: InlineToken, to content: inout [Inline]) {
    guard takesBlanks else { return }
    if buildsContent { content.append(.lineBreak(LineBreak(at: text.range(of: token.span)))) }
    if mute == 0 { words.plain.append(0x20, from: token.span.start) }
    (blank, takesBlanks) = (nil, false)
  }

  private mutating func addNote(_ token: InlineToken, to content: inout [Inline]) {
    words.notation += ink(token.span)
    flush(into: &content)
    guard buildsContent else { return }
    let label = text.string(in: TextSpan(token.span.start + 2, token.span.end - 1))
    content.append(
      .footnoteReference(
        FootnoteReference(
          footnoteID: LinkDefinitions.noteID(token.target), label: label, at: text.range(of: token.span))))
  }

  private mutating func close(_ token: InlineToken, around inner: [Inline], into content: inout [Inline]) {
    guard buildsContent else { return }
    let span = TextSpan(token.span.start, tokens[token.partner].span.end)
    if token.target >= 0 || token.style == .link { return closeLink(token, around: inner, into: &content) }
    words.notation += ink(token.span) + ink(tokens[token.partner].span)
    guard !inner.isEmpty else { return }
    let styled = StyledText(inner, at: text.range(of: span))
    switch token.style {
    case .emphasis: content.append(.emphasis(styled))
    case .strong: content.append(.strong(styled))
    case .underline: content.append(.underline(styled))
    case .strike: content.append(.strike(styled))
    case .sup: content.append(.sup(styled))
    case .sub: content.append(.sub(styled))
    case .code: content.append(.code(styled))
    case .link, .image: content += inner
    }
  }

  func ink(_ span: TextSpan) -> Int {
    Ink.count(UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]))
  }
}
