import Source

/// Cuts a text into chunks by its blank lines and its marks.
struct Chunker {
  /// The chunks, in order.
  private(set) var chunks: [Chunk] = []
  /// The ink of invisible characters and of marks that belong to no chunk.
  private(set) var notation = 0

  private let bytes: UnsafeBufferPointer<UInt8>
  private let joints: LineJoints
  private let mostChunks: Int
  private var open: Chunk?
  private var lastLine: TextLine?
  private var lineNumber = 0
  private var linesInChunk = 0
  private var fence: Int?

  /// Prepares to cut into no more than so many chunks.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, mostChunks: Int) {
    self.bytes = bytes
    self.mostChunks = mostChunks
    joints = LineJoints(bytes, from: start)
  }

  /// Cuts the text; false where it has too many chunks.
  mutating func cut(from start: Int) -> Bool {
    var cursor = LineCursor(bytes, from: start)
    while let line = cursor.next() {
      take(line)
      guard chunks.count < mostChunks else { return false }
    }
    close()
    return true
  }

  private mutating func take(_ line: TextLine) {
    guard !line.isBlank || fence != nil else {
      notation += line.invisible
      return close()
    }
    if fence != nil { return takeFenced(line) }
    notation += line.invisible
    lineNumber += 1
    switch LineMark(line, bytes) {
    case .heading(let level, let words):
      add(Chunk(kind: .heading(level), span: words), marksOf: line)
    case .quoted(let words):
      takeQuoted(words, of: line)
    case .item(let number, let marker, let words):
      if goesOnBehindBreak(line) {
        takeWords(line)
        break
      }
      close()
      open = Chunk(kind: .item(number: number, indent: line.indent), span: words, marker: marker)
    case .drawn(let mark):
      takeDrawn(mark, line)
    case .fence(let length):
      close()
      fence = length
      open = Chunk(kind: .fenced, span: TextSpan(line.whole.end, line.whole.end), notation: ink(line.text))
    case nil:
      takeWords(line)
    }
    lastLine = line
  }

  /// Whether a mark only looks like a list's: a dash or a year that the width of the lines brought to the front.
  private func goesOnBehindBreak(_ line: TextLine) -> Bool {
    guard open?.kind == .paragraph, let lastLine, joints.isWrapped, !SentenceEdge.isEnd(lastLine.text, bytes) else {
      return false
    }
    return !joints.breaks(lastLine, line, lineNumber: lineNumber - 1)
  }

  private mutating func takeWords(_ line: TextLine) {
    defer { linesInChunk += 1 }
    if let lastLine, let kind = open?.kind {
      let isItem = if case .item = kind { true } else { false }
      if isItem || (kind == .paragraph && !joints.breaks(lastLine, line, lineNumber: lineNumber - 1)) {
        // Invisible characters between the lines are no words: they end the stretch.
        open?.goOn(with: line.text, apart: line.invisible + lastLine.invisible > 0)
        return
      }
    }
    close()
    open = Chunk(kind: .paragraph, span: line.text)
  }

  private mutating func takeQuoted(_ words: TextSpan, of line: TextLine) {
    let marks = marks(of: line, around: words)
    if open?.kind == .quoted, !words.isEmpty {
      open?.goOn(with: words, apart: true)
      open?.notation += marks
    } else {
      close()
      if words.isEmpty { notation += marks } else { open = Chunk(kind: .quoted, span: words, notation: marks) }
    }
  }

  /// Under one line of words equals signs and hyphens make it a heading; elsewhere they draw a line.
  private mutating func takeDrawn(_ mark: UInt8, _ line: TextLine) {
    let isUnderline = mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-")
    if isUnderline, var chunk = open, chunk.kind == .paragraph, linesInChunk == 1, chunk.span.count <= 300 {
      chunk.kind = .heading(mark == UInt8(ascii: "=") ? 1 : 2)
      chunk.notation = ink(line.text)
      open = chunk
      close()
    } else {
      close()
      chunks.append(Chunk(kind: .rule, span: line.text, notation: ink(line.text)))
    }
  }

  private mutating func takeFenced(_ line: TextLine) {
    if !line.isBlank, case .fence(let length) = LineMark(line, bytes), length >= fence ?? 3, length == line.text.count {
      let marks = ink(line.text) + line.invisible
      open?.notation += marks
      fence = nil
      close()
    } else if var chunk = open {
      if chunk.span.isEmpty { chunk.span = line.whole } else { chunk.span.end = line.whole.end }
      open = chunk
    }
  }

  private mutating func add(_ chunk: Chunk, marksOf line: TextLine) {
    close()
    var chunk = chunk
    chunk.notation = marks(of: line, around: chunk.span)
    chunks.append(chunk)
  }

  private mutating func close() {
    if let open { chunks.append(open) }
    open = nil
    linesInChunk = 0
  }

  private func marks(of line: TextLine, around words: TextSpan) -> Int {
    ink(TextSpan(line.text.start, words.start)) + ink(TextSpan(words.end, line.text.end))
  }

  private func ink(_ span: TextSpan) -> Int {
    Ink.count(UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]))
  }
}
