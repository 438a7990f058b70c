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
}
