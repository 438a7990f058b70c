import Source
import Testing

struct LineTableTests {
  private func table(_ text: String) -> LineTable {
    LineTable(SourceFile(name: "t", bytes: Array(text.utf8)))
  }

  @Test func countsLinesAtEveryKindOfLineEnd() {
    #expect(table("a\nb\r\nc\rd").lineCount == 4)
    #expect(table("").lineCount == 1)
  }

  @Test func countsColumnsInScalars() {
    let position = table("ab\nöxy").position(of: 3 + 2)
    #expect(position == SourcePosition(line: 2, column: 2))
  }

  /// A line as long as the input costs no more for each place on it.
  @Test func countsColumnsOnLongLines() {
    let text = "ä\n" + String(repeating: "aöx🌊", count: 2_000)
    let table = table(text)
    var column = 1
    var offset = 3
    for scalar in text.unicodeScalars.dropFirst(2) {
      if offset % 97 == 0 { #expect(table.position(of: offset) == SourcePosition(line: 2, column: column)) }
      offset += UTF8.width(scalar)
      column += 1
    }
    #expect(table.position(of: offset) == SourcePosition(line: 2, column: column))
  }

  @Test func cutsOffsetsToTheInput() {
    #expect(table("ab").position(of: 99) == SourcePosition(line: 1, column: 3))
    #expect(table("ab").position(of: -5) == SourcePosition(line: 1, column: 1))
  }

  /// Every place agrees with what counting from the beginning says, across the marks that the table sets.
  @Test(arguments: ["\n", "\r\n", "\r", "ä\n", "\n\n\r"]) func agreesWithCounting(end: String) {
    let text = (0..<900).map { String(repeating: "x", count: $0 % 7) + end }.joined()
    let file = SourceFile(name: "t", bytes: Array(text.utf8))
    let table = LineTable(file)
    var (line, start) = (1, 0)
    for (index, byte) in file.bytes.enumerated() {
      if index % 5 == 0 { #expect(table.position(of: index).line == line) }
      let next = index + 1 < file.bytes.count ? file.bytes[index + 1] : 0
      guard byte == 0x0A || byte == 0x0D && next != 0x0A else { continue }
      #expect(table.range(ofLine: line)?.start == start)
      (line, start) = (line + 1, index + 1)
    }
    #expect(table.lineCount == line)
  }

  @Test func givesLinesWithoutTheirEnds() {
    let file = SourceFile(name: "t", bytes: Array("one\r\ntwo".utf8))
    let table = LineTable(file)
    #expect(table.range(ofLine: 1).map(file.text) == "one")
    #expect(table.range(ofLine: 2).map(file.text) == "two")
    #expect(table.range(ofLine: 3) == nil)
  }
}
