import Markup
import Source
import Testing

@testable import convert

/// The source on an explain page: every letter once, marks where they belong, however they overlap.
struct ExplainSourceTests {
  private func page(_ text: String, _ ranges: [(ExplainMark.Kind, Int, Int)]) -> String {
    let source = SourceFile(name: "a.txt", bytes: Array(text.utf8))
    var marks = ExplainMarks(of: source)
    for (kind, start, end) in ranges { _ = marks.mark(kind, SourceRange(start, end), "x") }
    var sink = MarkupSink()
    sink.element("pre") { ExplainSource(source, marks.marks).write(to: &$0) }
    return String(decoding: sink.take(), as: UTF8.self)
  }

  private func tag(_ number: Int, _ kind: String) -> String {
    "<a id=\"m\(number)\" class=\"tag \(kind)\" href=\"#e\(number)\">x</a>"
  }

  @Test func overlappingMarksShowTheWeightiest() {
    let wanted =
      "<pre>a" + tag(1, "body") + "<mark class=\"body\">b&lt;</mark>" + tag(2, "dropped")
      + "<mark class=\"dropped\">cd</mark><mark class=\"dropped\">e</mark>f</pre>"
    #expect(page("ab<cdef", [(.body, 1, 5), (.dropped, 3, 6)]) == wanted)
  }

  @Test func rangesOutsideTheSourceOrInsideLettersAreMended() {
    #expect(page("é", [(.chosen, 1, 2), (.chosen, 5, 9)]) == "<pre>é</pre>")
    #expect(page("éa", [(.chosen, 0, 1)]).contains("<mark class=\"chosen\">é</mark>a"))
    #expect(page("", []) == "<pre></pre>")
  }

  @Test func manyMarksAreNoTrouble() {
    let text = String(repeating: "word ", count: 20_000)
    let ranges = (0..<20_000).map { (ExplainMark.Kind.rival, $0, text.utf8.count) }
    let page = page(text, ranges)
    #expect(page.split(separator: "<mark").count == 20_001)
  }
}
