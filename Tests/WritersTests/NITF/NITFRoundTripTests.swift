import ArticleModel
import Foundation
import Source
import Stages
import TestSupport
import Testing

@testable import Writers

/// What was NITF comes back as it was, and what NITF can say of other stories comes back too.
struct NITFRoundTripTests {
  private static let samples = ["dialect.xml", "killed.xml", "lighthouse.nitf", "misplaced.xml"]

  private func sample(_ name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appending(path: "Samples/nitf/" + name)))
  }

  @Test(arguments: samples)
  func samplesComeBackWhole(name: String) throws {
    let document = try NITFOutput.read(try sample(name))
    let output = try NITFOutput(document)
    #expect(output.losses.map(\.kind.id) == [])
    #expect(try output.changes(since: document) == [])
  }

  /// The second time nothing changes any more, not even the bytes.
  @Test(arguments: 0..<10)
  func generatedArticlesComeToRest(tens: Int) throws {
    for seed in (tens * 10)..<(tens * 10 + 10) {
      var generator = ArticleGenerator(seed: UInt64(seed))
      let first = try NITFOutput(generator.article()).document()
      let second = try NITFOutput(first)
      let changes = try second.changes(since: first)
      #expect(changes.isEmpty, "seed \(seed): \(changes.map { $0.suffix(600) }.prefix(2))")
    }
  }

  private static let plain = Block.paragraph(Paragraph([.text(TextRun("Plain words."))]))
  private static let code = Code(uri: "http://example.com/p1")

  private static let blocks: [Block] = [
    .paragraph(
      Paragraph([.strong(StyledText([.text(TextRun("Strong"))])), .text(TextRun(" end"))], style: .lead, anchor: "a")),
    .paragraph(Paragraph([.text(TextRun("Q"))], style: .question)),
    .heading(Heading([.text(TextRun("Deep"))], level: 4)),
    .section(
      Section(
        [.heading(Heading([.text(TextRun("No title"))])), plain, .section(Section([plain], role: "inner"))],
        role: "outer")),
    .aside(Aside([plain], role: "box", title: [.text(TextRun("Box"))])),
    .quotation(Quotation([plain], speaker: [.text(TextRun("Her"))], cite: "http://example.com/")),
    .pullQuote(PullQuote([.text(TextRun("Lifted"))], speaker: [.text(TextRun("Him"))])),
    .list(ListBlock([ListItem([plain, .list(ListBlock([ListItem([plain])]))])], isOrdered: true, start: 3)),
    .definitionList(DefinitionList([Definition(terms: [[.text(TextRun("T"))]], details: [[plain]])])),
    .table(
      Table(
        columns: [TableColumn(alignment: .end, width: "2em")], caption: [.text(TextRun("C"))],
        head: [TableRow([TableCell([plain], isHeader: true)])],
        body: [TableRow([TableCell([plain], rowSpan: 2, columnSpan: 3, alignment: .center)])])),
    .embed(Embed(provider: "Social", href: "https://s.example.com/", html: "<b>x</b>", fallback: [plain])),
    .gallery(
      Gallery(
        [Figure(mediaID: "m", caption: [.text(TextRun("One"))], credit: [.text(TextRun("Ray"))])],
        caption: [.text(TextRun("All"))])),
    .preformatted(Preformatted("  a\n   b", role: "agate")), .rule(Rule()),
    .relatedLink(RelatedLink([.text(TextRun("Other"))], href: "http://example.com/o", label: "Read:")),
    .footnote(Footnote(id: "n1", blocks: [plain], label: "1")),
    .paragraph(
      Paragraph(
        [.text(TextRun("Words "))] + [
          .entity(Entity([.text(TextRun("Ann"))], kind: .person, code: code)),
          .footnoteReference(FootnoteReference(footnoteID: "n1", label: "1")),
          .ruby(Ruby(base: [.text(TextRun("漢"))], annotation: [.text(TextRun("kan"))])),
          .sub(StyledText([.text(TextRun("2"))])),
          .span(Span([.text(TextRun("mot"))], language: "fr", direction: .leftToRight, classes: ["x"])),
          .entity(Entity([.text(TextRun("phone"))], kind: .product)),
        ])),
  ]

  @Test func blocksComeBackWhole() throws {
    let media = Media(
      id: "m", renditions: [Rendition(name: Self.code, href: "m.jpg", width: 3, byteCount: 9)], altText: "Alt")
    var article = Article(media: [media], bodies: [Body(Self.blocks, contentType: "text/html", wordCount: 3)])
    article.metadata.texts.headlines = [Headline(FieldText(plain: "Head"))]
    article.metadata.identity.standard = SourceStandard("NITF", version: "3.6")
    let output = try NITFOutput(article)
    #expect(output.losses.map(\.kind.id) == [])
    let changes = try output.changes(since: Document(items: [.article(article)]))
    #expect(changes.isEmpty, "\(changes)")
    #expect(output.context.ledger.account.closes)
  }
}
