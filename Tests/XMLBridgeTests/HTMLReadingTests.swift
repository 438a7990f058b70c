import Markup
import Source
import Testing
import XMLBridge

@Suite struct HTMLReadingTests {
  @Test func pagesAreCompleted() throws {
    let bytes = utf8(
      "<title>T</title><p class=a hidden>One<p>Two &amp; <b>three&nbsp;</b><br>four</div><ul><li>x<li>y</ul>")
    let root = try MarkupDocument.read(html: bytes).root
    #expect(root.name.local == "html")
    #expect(root.range == nil)
    let body = root.first("body")
    #expect(body?.elements.map(\.name.local) == ["p", "p", "ul"])
    #expect(body?.elements[0].attribute("hidden") == "")
    #expect(body?.elements[1].text == "Two & three\u{A0}four")
    #expect(
      body?.everyElement.map { slice(bytes, $0.range) } == [
        "nowhere", "<p class=a hidden>One", "<p>Two &amp; <b>three&nbsp;</b><br>four", "<b>three&nbsp;</b>", "<br>",
        "<ul><li>x<li>y</ul>", "<li>x", "<li>y",
      ])
    #expect(
      body?.everyText.map { slice(bytes, $0.range) } == ["One", "Two &amp; ", "three&nbsp;", "four", "x", "y"])
  }

  @Test func elementsOfTodayBreakNoRule() throws {
    let page = "<!doctype html><html><body><main><article><figure><p>a</p></figure></article></main></body></html>"
    #expect(try MarkupDocument.read(html: utf8(page)).remarks.isEmpty)
    #expect(try MarkupDocument.read(html: utf8("<p>a</b></p>")).remarks.map(\.topic) == [.syntax])
  }

  @Test func tagsMayHoldAnything() throws {
    let bytes = utf8("<DIV title=\"<div>\" data-x='a>b'>in</DIV ><img src=x alt=\"<img\"/>after")
    let root = try MarkupDocument.read(html: bytes).root
    let spans = root.everyElement.dropFirst(2).map { slice(bytes, $0.range) }
    #expect(spans.first == "<DIV title=\"<div>\" data-x='a>b'>in</DIV >")
    #expect(spans.contains("<img src=x alt=\"<img\"/>"))
    #expect(root.text == "inafter")
  }

  @Test func whatStandsBehindTheEndIsKept() throws {
    let root = try MarkupDocument.read(html: utf8("<html><body><p>a</p></body></html><p>b</p><html><p>c</p></html>d"))
      .root
    #expect(root.text == "abcd")
    #expect(root.name.local == "html")
  }

  @Test func scriptsStayScripts() throws {
    let root = try MarkupDocument.read(html: utf8("<body><script>if (a<b) '</p>' && c</script><p>x</p></body>")).root
    #expect(root.first("body")?.first("script")?.text == "if (a<b) '</p>' && c")
  }

  @Test func deepPagesAreFlattenedWithoutLoss() throws {
    let depth = 100_000
    let bytes = utf8((0..<depth).map { "<div>\($0 % 10)" }.joined() + String(repeating: "</div>z", count: depth))
    let document = try MarkupDocument.read(html: bytes)
    #expect(document.root.text.utf8.count == depth * 2)
    #expect(document.root.depth == 512)
    #expect(document.remarks.contains { $0.topic == .limit })
    let outermost = document.root.first("body")?.first("div")
    #expect(outermost?.range == SourceRange(0, bytes.count - 1))
  }

  @Test func repairsAreBounded() {
    let bytes = utf8(String(repeating: "<b>", count: 100_000) + String(repeating: "</i>", count: 100_000))
    let error = #expect(throws: MarkupError.self) { try MarkupDocument.read(html: bytes) }
    #expect(error?.reason == .limit)
  }

  @Test func attributesBeyondTheLimitAreDropped() throws {
    let attributes = (0..<100_000).map { "a\($0)=\"<\"" }.joined(separator: " ")
    let document = try MarkupDocument.read(html: utf8("<p \(attributes)>x</p><p a b c>y</p>"))
    let paragraphs = document.root.first("body")?.elements ?? []
    #expect(paragraphs.map(\.attributes.count) == [1000, 3])
    #expect(paragraphs.map(\.text) == ["x", "y"])
    #expect(document.remarks.contains { $0.topic == .limit })
  }

  @Test func nulsDoNotEndAPage() throws {
    let root = try MarkupDocument.read(html: utf8("<p>a\0b</p>\0<p>c</p>")).root
    #expect(root.text.filter { $0 != " " } == "abc")
  }

  @Test(arguments: ["", " \n", "\0\0"])
  func nothingIsNoPage(text: String) {
    #expect(throws: MarkupError.self) { try MarkupDocument.read(html: utf8(text)) }
  }

  @Test func everyPrefixAndChangeIsRead() {
    let page = utf8(
      "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><script>a<b</script></head><body onload='x'><!-- c --><p>é"
    )
    for length in 1..<page.count { expectSaneRanges(Array(page[..<length])) }
    for index in page.indices {
      for byte: UInt8 in [0, 0x3C, 0x3E, 0x26, 0x22, 0xFF] {
        var bytes = page
        bytes[index] = byte
        expectSaneRanges(bytes)
      }
    }
  }

  private func expectSaneRanges(_ bytes: [UInt8]) {
    guard let document = try? MarkupDocument.read(html: bytes) else { return }
    for range in document.root.everyElement.compactMap(\.range) + document.root.everyText.compactMap(\.range) {
      #expect(SourceRange(0, bytes.count).contains(range))
    }
  }
}
