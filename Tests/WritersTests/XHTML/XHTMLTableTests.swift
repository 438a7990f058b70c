import ArticleModel
import Testing

@testable import Writers

/// Tables whose cells fill their grid, whatever spans the source claims.
struct XHTMLTableTests {
  private func cell(_ text: String, _ rows: Int = 1, _ columns: Int = 1, isHeader: Bool = false) -> TableCell {
    TableCell(text.isEmpty ? [] : [.words(text)], rowSpan: rows, columnSpan: columns, isHeader: isHeader)
  }

  @Test func writesGroupsScopesAndAlignment() throws {
    let table = Table(
      columns: [TableColumn(span: 1), TableColumn(alignment: .end)], caption: [.words("C")],
      head: [TableRow([cell("h", isHeader: true), cell("i", isHeader: true)])],
      body: [TableRow([cell("r", isHeader: true), cell("1")])])
    #expect(
      try XHTMLPage([.table(table)]).text
        == "<table><caption>C</caption><thead><tr><th scope=\"col\">h</th><th scope=\"col\" class=\"end\">i</th></tr>"
        + "</thead><tbody><tr><th scope=\"row\">r</th><td class=\"end\">1</td></tr></tbody></table>")
  }

  @Test func cutsSpansThatLeaveTheGridOrOverlap() throws {
    let table = Table(body: [
      TableRow([cell("a", 9), cell("b", 2, 2)]), TableRow([cell("c", 1, 5), cell("d", 0, -1)]),
    ])
    let page = try XHTMLPage([.table(table)])
    #expect(
      page.text
        == "<table><tbody><tr><td rowspan=\"2\">a</td><td colspan=\"2\" rowspan=\"2\">b</td></tr>"
        + "<tr><td colspan=\"5\">c</td><td>d</td></tr></tbody></table>")
    #expect(page.lossIDs == ["xhtml.changed-span", "xhtml.changed-span"])
  }

  @Test func survivesMonstrousSpans() throws {
    let row = TableRow(Array(repeating: cell("x", .max, .max), count: 50))
    let page = try XHTMLPage([.table(Table(columns: [TableColumn(span: .max)], body: [row, row]))])
    #expect(page.text.contains("colspan=\"1000\""))
    #expect(page.body.account.closes)
  }

  @Test func demotesHeadersThatHoldMoreThanWords() throws {
    let header = TableCell([.heading("x")], isHeader: true)
    let page = try XHTMLPage([.table(Table(body: [TableRow([header, cell("", isHeader: true)])]))], style: .newsML)
    #expect(page.text == "<table><tbody><tr><td><h2>x</h2></td><td></td></tr></tbody></table>")
    #expect(page.lossIDs == ["xhtml.header-cell", "xhtml.header-cell"])
  }

  @Test func keepsTheCaptionOfATableWithoutRows() throws {
    #expect(try XHTMLPage([.table(Table(caption: [.words("C")]))]).text == "<p>C</p>")
  }
}
