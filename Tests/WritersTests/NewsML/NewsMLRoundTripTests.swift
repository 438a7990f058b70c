import ArticleModel
import NewsCodes
import Readers
import Source
import Stages
import TestSupport
import Testing

@testable import Writers

/// What NewsML-G2 can say comes back as it was.
struct NewsMLRoundTripTests {
  private let facts = ManifestFacts(["guid": "urn:newsml:example.com:20200204:1"], sourceDateEpoch: 1_580_774_400)

  private func read(_ output: NewsMLOutput) throws -> (document: Document, context: StageContext) {
    let entry = try #require(ReaderCatalogue.entries.first { $0.format.name == "newsml" })
    var settings = Settings(of: "newsml")
    var context = StageContext()
    let source = SourceFile(name: "item.xml", bytes: output.bytes)
    #expect(entry.recognises(source) == 95)
    return (try entry.make(&settings).read(source, in: &context), context)
  }

  private func passage(_ article: Article) throws -> Article {
    let result = try read(NewsMLOutput(article, facts: facts))
    #expect(result.context.ledger.account.closes)
    return try #require(result.document.articles.first)
  }

  /// After one passage, which leaves behind what NewsML-G2 cannot say, nothing changes any more.
  @Test(arguments: 0..<6)
  func generatedArticlesComeToRest(tens: Int) throws {
    for seed in (tens * 10)..<(tens * 10 + 10) {
      var generator = ArticleGenerator(seed: UInt64(seed))
      let first = try passage(generator.article())
      let second = try passage(first)
      let difference = Difference.between(first.placeless, second.placeless)
      #expect(difference == nil, "seed \(seed)")
    }
  }

  /// Everything NewsML-G2 has a place for, natively or in an extension property, comes back after one passage.
  @Test func aCompleteStoryComesBackWhole() throws {
    let output = try NewsMLOutput(.complete)
    #expect(Set(output.losses.map(\.kind.id)) == ["newsml.extension"])
    #expect(output.diagnostics == ["newsml.no-zone"])
    let result = try read(output)
    #expect(result.context.diagnostics.map(\.message) == [])
    let back = try #require(result.document.articles.first)
    let difference = Difference.between(Article.complete.placeless, back.placeless)
    #expect(difference == nil)
  }

  @Test func everyFactReadHasAnOrigin() throws {
    let article = try #require(try read(NewsMLOutput(.complete)).document.articles.first)
    let traced = Set(article.metadata.origins.map(\.field))
    #expect(Set(article.presentFields).subtracting(traced) == [])
  }

  @Test func rangesLieInTheInput() throws {
    let output = try NewsMLOutput(.complete)
    let ranges = try #require(try read(output).document.articles.first).metadata.origins.flatMap(\.ranges)
    #expect(!ranges.isEmpty && ranges.allSatisfy { $0.start >= 0 && $0.end <= output.bytes.count && !$0.isEmpty })
  }
}
