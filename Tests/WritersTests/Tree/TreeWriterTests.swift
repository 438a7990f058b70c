import ArticleJSON
import ArticleModel
import JSONText
import Source
import Stages
import TestSupport
import Testing

@testable import Writers

@Suite struct TreeWriterTests {
  @Test func showsMetadataThenBlocks() throws {
    var metadata = Metadata()
    metadata.identity.guid = "tag:example.com,2020:1"
    metadata.lifecycle.contentCreated = NewsDate(text: "February 04, 2020", year: 2020, month: 2, day: 4)
    metadata.lifecycle.embargo = .openEnded
    let bold = StyledText([.text(TextRun("Flood", at: SourceRange(2, 7)))], at: SourceRange(0, 9))
    metadata.texts.headlines = [
      Headline(FieldText([.strong(bold), .text(TextRun(" hits", at: SourceRange(9, 14)))], at: SourceRange(0, 14)))
    ]
    metadata.credits.creators = [Party(names: [Name("Reuters")], kind: .organisation)]
    metadata.concepts.genres = [Concept(code: Code("genre:Feature", resolved: "http://example.com/Feature"))]
    metadata.origins = [
      Origin(
        field: .headline, index: 0, rule: "text.first-line", confidence: 90, ranges: [SourceRange(0, 14)],
        rivals: [Rival(value: "Other", rule: "text.longest", confidence: 20, at: SourceRange(30, 35))]),
      Origin(field: .urgency, kind: .manifest, rule: "manifest"),
    ]
    let same = Paragraph(
      [.text(TextRun("One \"run\"\n", at: SourceRange(20, 30)))], style: .lead, at: SourceRange(20, 30))
    let other = Paragraph([.text(TextRun("\u{202E}bidi"))], repeats: .byline, at: SourceRange(31, 36))
    let body = Body([.paragraph(same), .paragraph(other), .rule(Rule())], language: "en")
    let article = Article(metadata: metadata, media: [Media(id: "m1")], bodies: [body])
    #expect(try tree(Document(items: [.article(article)])) == Self.small)
  }

  private static let small = #"""
    article
      guid "tag:example.com,2020:1"
      contentCreated 2020-02-04("February 04, 2020")
      embargo openEnded
      urgency absent
        from manifest "manifest" 100%
      headline @0..14
        strong @0..9 "Flood" @2..7
        text @9..14 " hits"
        from[0] source "text.first-line" 90% @0..14
          rival "text.longest" 20% @30..35 "Other"
      creator kind=organisation "Reuters"
      genre code=(qcode="genre:Feature" resolved="http://example.com/Feature")
      media id="m1"
      body language="en" main
        paragraph style=lead @20..30 "One \"run\"\n"
        paragraph repeats=byline @31..36 "\u{202E}bidi" @none
        rule

    """#

  /// Whatever changes in a document changes its tree: so nothing is left out of it.
  @Test func leavesNothingOut() throws {
    var tried: Set<String> = []
    for seed in 0..<50 as Range<UInt64> {
      var generator = ArticleGenerator(seed: seed)
      let document = generator.document()
      if json(document).count > 14_000 { continue }
      let original = try tree(document)
      var remarks: [JSONRemark] = []
      let json = try JSONValue.read(json(document), depthLimit: 1024, remarks: &remarks).value
      for mutant in json.mutants(unless: &tried) {
        guard let changed = try? ArticleJSON.read(SourceFile(name: "", bytes: mutant.value.bytes)).document else {
          continue
        }
        if changed != document { #expect(try tree(changed) != original, "\(mutant.place) does not show") }
      }
    }
    #expect(tried.count > 1000, "only \(tried.count) changes were tried")
  }

  @Test func staysOnLinesOfItsOwn() throws {
    for seed in 0..<40 as Range<UInt64> {
      var generator = ArticleGenerator(seed: seed)
      let text = try tree(generator.document())
      #expect(!text.utf8.contains { $0 < 0x20 && $0 != 0x0A })
      #expect(!text.contains("\u{202E}"))
    }
  }

  private func tree(_ document: Document) throws -> String {
    var bytes: [UInt8] = []
    var context = StageContext()
    var settings = Settings(of: "tree")
    try TreeWriter(options: NoOptions(&settings)).write(document, to: &bytes, in: &context)
    #expect(context.ledger.account.closes)
    #expect(context.ledger.losses.isEmpty)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func json(_ document: Document) -> [UInt8] {
    var bytes: [UInt8] = []
    ArticleJSON.write(document, to: &bytes, pretty: false)
    return bytes
  }
}
