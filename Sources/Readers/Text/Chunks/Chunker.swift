import Source

/// Cuts a text into chunks by its blank lines and its marks.
struct Chunker {
  /// The chunks, in order.
  private(set) var chunks: [Chunk] = []
  /// The ink of invisible characters and of marks that belong to no chunk.
  private(set) var notation = 0
  /// The tables among them, by where their words begin.
  private(set) var tables: [Int: DrawnTable] = [:]

  private let bytes: UnsafeBufferPointer<UInt8>
  private let kind: TextKind
  private var joints: LineJoints
  private let addressList: AddressList
  private var scout: TableScout
  private let mostChunks: Int
  private var open: Chunk?
  private var lastLine: TextLine?
  private var lineNumber = 0
  private var linesInChunk = 0
  private var fence: Int?
  private var blanks = 0

  /// Prepares to cut into no more than so many chunks.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, kind: TextKind, mostChunks: Int) {
    self.bytes = bytes
    self.kind = kind
    self.mostChunks = mostChunks
    // Room that nobody writes to costs nothing; growing would hold everything twice.
    chunks.reserveCapacity(min(mostChunks, bytes.reduce(1) { $0 &+ ($1 == 0x0A ? 1 : 0) }))
    joints = LineJoints(bytes, from: start, kind: kind)
    addressList = AddressList(bytes, from: start, kind: kind)
    scout = TableScout(bytes, kind: kind)
  }

  /// Cuts the text; false where it has too many chunks.
  mutating func cut(from start: Int) -> Bool {
    var cursor = LineCursor(bytes, from: start)
    while let line = cursor.next() {
      if fence == nil, !line.isBlank, !addressList.holds(line), let table = scout.table(at: line) {
        take(table, beginningWith: line)
        cursor.skip(to: table.end)
      } else {
        take(kind == .wire ? WireLine.stripped(line, bytes) : line)
      }
      guard chunks.count < mostChunks else { return false }
    }
    close()
    return true
  }

  private mutating func take(_ table: DrawnTable, beginningWith line: TextLine) {
    notation += ink(TextSpan(line.whole.start, table.place.start)) + ink(TextSpan(table.place.end, table.end))
    begin(Chunk(kind: .paragraph, span: table.place), line)
    open?.layout.shape = .table
    open?.layout.lines = Int32(clamping: table.lines)
    tables[table.place.start] = table
    close()
    (lastLine, lineNumber) = (nil, lineNumber + table.lines)
  }

  private mutating func take(_ line: TextLine) {
    guard !line.isBlank || fence != nil else {
      notation += line.invisible
      blanks += 1
      return close()
    }
    if fence != nil { return takeFenced(line) }
    notation += line.invisible
    if addressList.holds(line) { return takeAddress(line) }
    if kind == .markdown, opensDivision(line.text) {
      notation += ink(line.text)
      return close()
    }
    lineNumber += 1
    switch LineMark(line, bytes, kind: kind) {
    case .heading(let level, let words):
      add(Chunk(kind: .heading(level), span: words), marksOf: line)
    case .quoted(let words):
      takeQuoted(words, of: line)
    case .item(let number, let marker, let words):
      if goesOnBehindBreak(line) {
        takeWords(line)
        break
      }
      begin(Chunk(kind: .item(number: number, indent: line.indent), span: words, marker: marker), line)
    case .drawn(let mark):
      takeDrawn(mark, line)
    case .fence(let length):
      fence = length
      begin(
        Chunk(kind: .fenced, span: TextSpan(line.whole.end, line.whole.end), notation: ink(line.text)), line)
    case nil:
      takeWords(line)
    }
    lastLine = line
  }

  /// Whether a mark only looks like a list's: a dash or a year that the width of the lines brought to the front.
  private mutating func goesOnBehindBreak(_ line: TextLine) -> Bool {
    guard open?.kind == .paragraph, let lastLine, joints.isWrapped, !SentenceEdge.isEnd(lastLine.text, bytes) else {
      return false
    }
    return !joints.breaks(lastLine, line, lineNumber: lineNumber - 1)
  }

  private mutating func takeWords(_ line: TextLine) {
    defer { linesInChunk += 1 }
    if kind != .wire, let note = NoteMark.opening(line.text, bytes) {
      begin(Chunk(kind: .paragraph, span: note.words, marker: note.mark), line)
      open?.layout.shape = .note
      return
    }
    let isRow = kind == .markdown && bytes[line.text.start] == UInt8(ascii: "|")
    if !isRow, let lastLine, goesOn(lastLine, line) {
      // Invisible characters between the lines are no words: they end the stretch.
      open?.goOn(with: line.text, apart: line.invisible + lastLine.invisible > 0)
      open?.layout.lines += 1
      return
    }
    begin(Chunk(kind: .paragraph, span: line.text), line)
    if isRow { open?.layout.shape = .row }
  }

  /// Three colons open and close a division of a page, whatever its classes.
  private func opensDivision(_ text: TextSpan) -> Bool {
    guard text.count <= 1_000, bytes[text.start..<text.end].starts(with: ":::".utf8) else { return false }
    let rest = bytes[text.start..<text.end].drop { $0 == UInt8(ascii: ":") || $0 == 0x20 }
    return rest.first == UInt8(ascii: "{") || !rest.contains(0x20)
  }

  private mutating func goesOn(_ lastLine: TextLine, _ line: TextLine) -> Bool {
    guard let open else { return false }
    switch open.kind {
    case .item(_, let indent):
      return !joints.breaksItem(lastLine, line, itemIndent: indent, lineNumber: lineNumber - 1)
    case .paragraph: return !joints.breaks(lastLine, line, lineNumber: lineNumber - 1)
    case .heading, .quoted, .rule, .fenced, .addresses: return false
    }
  }

  private mutating func begin(_ chunk: Chunk, _ line: TextLine) {
    close()
    var chunk = chunk
    chunk.layout.indent = UInt16(clamping: line.indent)
    chunk.layout.blanks = UInt8(clamping: blanks)
    blanks = 0
    open = chunk
  }

  private mutating func takeAddress(_ line: TextLine) {
    if open?.kind == .addresses {
      open?.goOn(with: line.text, apart: true)
    } else {
      begin(Chunk(kind: .addresses, span: line.text), line)
    }
    lastLine = line
  }

  private mutating func takeQuoted(_ words: TextSpan, of line: TextLine) {
    let marks = marks(of: line, around: words)
    if open?.kind == .quoted, !words.isEmpty {
      open?.goOn(with: words, apart: true)
      open?.notation += marks
    } else {
      close()
      if words.isEmpty { notation += marks } else { begin(Chunk(kind: .quoted, span: words, notation: marks), line) }
    }
  }

  /// Under one line of words equals signs and hyphens make it a heading; elsewhere they draw a line.
  private mutating func takeDrawn(_ mark: UInt8, _ line: TextLine) {
    let isUnderline = kind != .terminal && (mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"))
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
    if !line.isBlank, case .fence(let length) = LineMark(line, bytes, kind: kind), length >= fence ?? 3,
      length == line.text.count
    {
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
    var chunk = chunk
    chunk.notation = marks(of: line, around: chunk.span)
    begin(chunk, line)
    close()
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
