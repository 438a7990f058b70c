import ArticleModel
import Foundation
import JSONText
import Source
import Stages
import TestSupport
import Testing

@testable import Writers

/// Articles as Markdown, and what a CommonMark parser makes of them.
struct MarkdownWriterTests {
  private func write(
    _ document: Document, _ values: [String: String] = [:]
  ) throws -> (bytes: [UInt8], context: StageContext) {
    var settings = Settings(of: "markdown", values.mapValues { SettingValue([$0], at: .commandLine) })
    var context = StageContext()
    var bytes: [UInt8] = []
    try MarkdownWriter(options: MarkdownWriter.Options(&settings)).write(document, to: &bytes, in: &context)
    return (bytes, context)
  }

  private func story(_ blocks: [Block]) -> Document {
    Document(items: [.article(Article(bodies: [Body(blocks)]))])
  }

  private func text(_ blocks: [Block]) throws -> String {
    String(decoding: try write(story(blocks)).bytes, as: UTF8.self)
  }

  @Test func wordsThatLookLikeNotationAreEscaped() throws {
    let lines = ["# no", "1. no", "- no", "> no", "=", "*a* _b_ `c` [d](e) <f> &amp; ~~g~~", "a | b", "![x]"]
    let expected = [
      "\\# no", "1\\. no", "\\- no", "\\> no", "\\=",
      "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f> \\&amp; \\~\\~g\\~\\~", "a \\| b", "!\\[x\\]",
    ]
    for (line, wanted) in zip(lines, expected) { #expect(try text([.words(line)]) == wanted + "\n") }
  }

  @Test func emphasisThatDelimitersCannotSayHasTags() throws {
    let solid = Inline.emphasis(StyledText([.words("a b")]))
    let loose = Inline.emphasis(StyledText([.words("“a”")]))
    #expect(
      try text([.paragraph(Paragraph([.words("x"), solid, solid, loose]))]) == "x*a b*<em>a b</em><em>“a”</em>\n")
  }

  @Test func listsQuotesAndNotesKeepTheirPlaces() throws {
    let blocks: [Block] = [
      .list(ListBlock([ListItem([.words("a"), .words("b")]), ListItem([])], isOrdered: true, start: 9)),
      .list(ListBlock([ListItem([.words("c")]), ListItem([.words("d")])], isOrdered: true)),
      .quotation(Quotation([.words("q"), .words("r")])),
      .paragraph(Paragraph([.words("x"), .footnoteReference(FootnoteReference(footnoteID: "n", label: "a"))])),
      .footnote(Footnote(id: "n", blocks: [.words("f"), .words("g")], label: "a")),
    ]
    let wanted = "9. a\n\n   b\n\n10.\n\n<!-- -->\n\n1. c\n2. d\n\n> q\n>\n> r\n\nx[^a]\n\n[^a]: f\n\n    g\n"
    #expect(try text(blocks) == wanted)
  }

  @Test func scriptsAreNoLinksAndAreListed() throws {
    let result = try write(story([.paragraph(Paragraph([.link(Link([.words("x")], href: "javascript:alert(1)"))]))]))
    #expect(String(decoding: result.bytes, as: UTF8.self) == "x\n")
    #expect(result.context.ledger.losses.map(\.kind.id) == ["markdown.link"])
  }

  @Test func frontMatterIsThereWhenAskedFor() throws {
    var article = Article(bodies: [Body([.words("It rose.")])])
    article.metadata.texts.headlines = [Headline(FieldText(plain: "Flood: \"high\""))]
    let document = Document(items: [.article(article)])
    let with = String(decoding: try write(document, ["front-matter": "true"]).bytes, as: UTF8.self)
    #expect(with == "---\ntitle: \"Flood: \\\"high\\\"\"\n---\n\n# Flood: \"high\"\n\nIt rose.\n")
    #expect(try !String(decoding: write(document).bytes, as: UTF8.self).contains("---"))
  }

  @Test(.enabled(if: PythonScript.python != nil, "needs GALLEY_PYTHON, a Python with markdown-it-py"))
  func aParserGivesTheSameWordsBack() throws {
    let stories = HostileText.all.indices.map { index in
      blocks(HostileText.all[index], HostileText.all[(index * 7 + 3) % HostileText.all.count])
    }
    let answer = try PythonScript("markdown_words.py").answer(about: stories.map { try write(story($0)).bytes })
    let lines = answer.split(separator: "\n").map(String.init)
    try #require(lines.count == stories.count)
    for (line, blocks) in zip(lines, stories) {
      var remarks: [JSONRemark] = []
      let found = try JSONValue.read(Array(line.utf8), remarks: &remarks).value.string
      #expect(found.map(Self.letters) == Self.letters(blocks.plainText), "\(blocks.plainText)")
    }
  }

  /// What is neither white space nor U+0085, which Python takes for some.
  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x85 }
  }

  /// Words in every place and style that Markdown has.
  private func blocks(_ a: String, _ b: String) -> [Block] {
    let line: [Inline] = [
      .words(a), .emphasis(StyledText([.words(b)])), .strong(StyledText([.words(a)])), .words(b),
      .strike(StyledText([.words("x" + a + "x")])), .code(StyledText([.words(b)])), .code(StyledText([.words("y")])),
      .link(Link([.words("l" + a)], href: "https://example.com/(a)?b=1&lt;=2", title: b)), .lineBreak(LineBreak()),
      .words(a), .emphasis(StyledText([.strong(StyledText([.words("z"), .words(b)]))])), .sup(StyledText([.words(a)])),
    ]
    let cell = TableCell([.paragraph(Paragraph(line))])
    return [
      .paragraph(Paragraph(line)), .heading(Heading(line, level: 2)), .words(b),
      .list(ListBlock([ListItem([.paragraph(Paragraph(line))]), ListItem([.words(b), .words(a)])])),
      .quotation(Quotation([.words(a), .paragraph(Paragraph(line))])),
      .table(Table(head: [TableRow([cell])], body: [TableRow([cell, cell])])),
      .preformatted(Preformatted(a + "\n```\n" + b)),
    ]
  }
}
