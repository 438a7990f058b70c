import ArticleModel
import Source
import Stages
import TestSupport
import Testing
import XMLBridge

@testable import Writers

/// Everything the writer writes is valid, whatever it is given: with libxml2's validator, where the schema is at hand.
@Suite(.enabled(if: NewsMLSchema.isPresent, Comment(rawValue: NewsMLSchema.skipped)))
struct NewsMLSchemaTests {
  private let facts = ManifestFacts(["guid": "urn:newsml:example.com:20200204:1"], sourceDateEpoch: 1_580_774_400)

  private func complaints(_ output: NewsMLOutput) throws -> [String] {
    try NewsMLSchema.validator().remarks(on: output.bytes).map(\.message)
  }

  @Test func theSeedStoryIsValid() throws {
    #expect(try complaints(NewsMLOutput(.lavrov)) == [])
  }

  @Test func aFaultWouldBeSeen() throws {
    let text = try NewsMLOutput(.lavrov).text
    let faults = [
      text.replacing("2020-02-04T00:00:00Z", with: "2020-02-04"),
      text.replacing("<provider literal=\"themoscowtimes.com\"/>", with: ""),
      text.replacing("ninat:text", with: "ninat text"), text.replacing("headline>", with: "heading>"),
    ]
    for fault in faults {
      #expect(fault != text)
      #expect(try NewsMLSchema.validator().remarks(on: Array(fault.utf8)).isEmpty == false)
    }
  }

  @Test(arguments: 0..<20)
  func generatedArticlesAreValid(tens: Int) throws {
    let validator = try NewsMLSchema.validator()
    for seed in (tens * 10)..<(tens * 10 + 10) {
      var generator = ArticleGenerator(seed: UInt64(seed))
      let output = try NewsMLOutput(generator.article(), facts: facts)
      #expect(try validator.remarks(on: output.bytes).map(\.message) == [], "seed \(seed)")
      #expect(output.context.ledger.account.closes, "seed \(seed)")
      #expect(Set(output.losses.map(\.kind)).isSubset(of: NewsMLWriter.losses), "seed \(seed)")
      #expect(Set(output.context.diagnostics.map(\.kind)).isSubset(of: NewsMLWriter.diagnostics), "seed \(seed)")
    }
  }

  @Test(arguments: 1_000..<1_040)
  func generatedMessagesAreValid(seed: UInt64) throws {
    var generator = ArticleGenerator(seed: seed)
    let output = try NewsMLOutput(generator.document(), facts: facts, wrap: "message")
    #expect(try complaints(output) == [])
  }

  @Test(arguments: HostileText.all)
  func hostileWordsAreValidEverywhere(text: String) throws {
    var article = Article.lavrov
    let words = [Inline.text(TextRun(text))]
    article.metadata.identity = Identity(guid: text, versionLabel: text, canonicalLink: text, fileName: text)
    article.metadata.identity.profile = Profile(text, version: text)
    article.metadata.identity.kind = Code(qcode: text, uri: text, literal: text)
    article.metadata.languages = Languages(metadata: text, content: [text])
    article.metadata.lifecycle.signals = [Signal(Code(qcode: text, uri: text, literal: text), label: text)]
    article.metadata.texts.slugline = Slugline(text, separator: text)
    article.metadata.texts.headlines = [Headline(FieldText(words, role: Code(text), language: text))]
    article.metadata.credits.creators = [Party(named: text), Party(domain: text)]
    article.metadata.concepts.located = [
      Concept(code: Code(text), kind: .other(Code(text)), point: GeoPoint(latitude: text, longitude: text))
    ]
    article.bodies = [Body([.paragraph(Paragraph(words))], role: Code(text), variant: text, language: text)]
    #expect(try complaints(NewsMLOutput(article, facts: facts)) == [])
  }
}
