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

  @Test func cutsOffsetsToTheInput() {
    #expect(table("ab").position(of: 99) == SourcePosition(line: 1, column: 3))
    #expect(table("ab").position(of: -5) == SourcePosition(line: 1, column: 1))
  }

  @Test func givesLinesWithoutTheirEnds() {
    let file = SourceFile(name: "t", bytes: Array("one\r\ntwo".utf8))
    let table = LineTable(file)
    #expect(table.range(ofLine: 1).map(file.text) == "one")
    #expect(table.range(ofLine: 2).map(file.text) == "two")
    #expect(table.range(ofLine: 3) == nil)
  }
}
