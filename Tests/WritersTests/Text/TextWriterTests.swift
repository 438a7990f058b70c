import ArticleModel
import Source
import Stages
import TestSupport
import Testing

@testable import Writers

/// Articles as plain text, whole and as the words of their bodies alone.
struct TextWriterTests {
  private func write(
    _ document: Document, _ values: [String: String] = [:]
  ) throws -> (text: String, context: StageContext) {
    var settings = Settings(of: "text", values.mapValues { SettingValue([$0], at: .commandLine) })
    var context = StageContext()
    var bytes: [UInt8] = []
    try TextWriter(options: TextWriter.Options(&settings)).write(document, to: &bytes, in: &context)
    #expect(settings.remaining.isEmpty)
    return (String(decoding: bytes, as: UTF8.self), context)
  }

  private func story(_ blocks: [Block]) -> Document {
    var article = Article(bodies: [Body(blocks)])
    article.metadata.texts.headlines = [Headline(FieldText(plain: "Flood"))]
    article.metadata.texts.bylines = [FieldText(plain: "By A. Reporter")]
    article.metadata.notes = [
      Note([.paragraph(Paragraph([.text(TextRun("secret"))]))], audience: .restricted),
      Note([.paragraph(Paragraph([.text(TextRun("Corrects the river"))]))], audience: .anyone),
    ]
    return Document(items: [.article(article)])
  }

  private func words(_ text: String) -> [Inline] { [.text(TextRun(text))] }

  @Test func bodyOnlyPrintsTheWordsOfTheBodyAlone() throws {
    let document = story([
      .paragraph(Paragraph(words("By A. Reporter"), style: .byline, repeats: .byline)),
      .paragraph(Paragraph(words("It rose") + [.footnoteReference(FootnoteReference(footnoteID: "1", label: "7"))])),
      .figure(Figure(mediaID: "p", caption: words("The river"), credit: words("Photo: B."))),
      .list(
        ListBlock([ListItem([.paragraph(Paragraph(words("one")))]), ListItem([.paragraph(Paragraph(words("two")))])])),
      .embed(Embed(href: "https://x.example/1", fallback: [.paragraph(Paragraph(words("A post")))])),
      .table(Table(body: [TableRow([cell("a"), cell("b")]), TableRow([cell("c"), cell("d")])])),
    ])
    let result = try write(document, ["body-only": "true"])
    #expect(result.text == "It rose\n\none\n\ntwo\n\nA post\n\na\tb\n\nc\td\n")
    #expect(result.context.ledger.account.closes)
    let parts = result.context.ledger.losses.filter { $0.kind.id == "text.body-part" }
    #expect(parts.map(\.path) == ["bodies[0].blocks[0]", "bodies[0].blocks[1]", "bodies[0].blocks[2]"])
  }

  private func cell(_ text: String) -> TableCell { TableCell([.paragraph(Paragraph(words(text)))]) }

  @Test func aWholeArticleHasItsFieldsAndNoRestrictedNote() throws {
    let result = try write(story([.paragraph(Paragraph(words("It  rose.")))]))
    #expect(result.text == "Flood\n\nBy A. Reporter\n\nIt rose.\n\nCorrects the river\n")
    #expect(result.context.ledger.losses.map(\.kind.id) == ["text.private-note"])
  }

  @Test func linesAreWrappedAtSpaces() throws {
    let result = try write(
      story([
        .list(ListBlock([ListItem([.paragraph(Paragraph(words("one two three four five")))])])),
        .paragraph(Paragraph(words("incomprehensibilities are long"))),
      ]), ["wrap": "12"])
    #expect(result.text.contains("\n- one two\n  three four\n  five\n\nincomprehensibilities\nare long\n"))
  }

  @Test func severalArticlesArePartedByAFormFeed() throws {
    let one = story([]).items
    let result = try write(Document(items: one + one))
    #expect(result.text.split(separator: "\u{C}").count == 2)
    #expect(result.context.ledger.losses.map(\.path) == ["items[0].notes[0]", "items[1].notes[0]"])
  }

  @Test func anEmbargoStopsTheRun() throws {
    var article = Article()
    article.metadata.lifecycle.embargo = .openEnded
    let losses = try write(Document(items: [.article(article)]), ["body-only": "true"]).context.ledger
    #expect(losses.forbidden(allowing: []).map(\.kind.id) == ["text.embargo"])
  }

  @Test(arguments: ["true", "false"])
  func theAccountClosesForAnyArticle(bodyOnly: String) throws {
    for seed in 0..<200 {
      var generator = ArticleGenerator(seed: UInt64(seed))
      let document = generator.document()
      guard document.items.contains(where: { if case .article = $0 { true } else { false } }) else { continue }
      let result = try write(document, ["body-only": bodyOnly, "wrap": seed % 2 == 0 ? "0" : "30"])
      #expect(result.context.ledger.account.closes, "seed \(seed): \(result.context.ledger.account)")
      if bodyOnly == "true" { #expect(Ink.count(result.text) == result.context.ledger.account.body, "seed \(seed)") }
    }
  }
}
