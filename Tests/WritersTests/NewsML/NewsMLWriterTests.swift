import ArticleModel
import Source
import Stages
import Testing

@testable import Writers

struct NewsMLWriterTests {
  /// What came of writing a document.
  struct Result {
    var text = ""
    var diagnostics: [String] = []
    var losses: [Loss] = []
  }

  private func write(
    _ document: Document, facts: ManifestFacts = ManifestFacts(), wrap: String? = nil
  ) throws -> Result {
    var settings = Settings(of: "newsml", wrap.map { ["wrap": SettingValue([$0], at: .commandLine)] } ?? [:])
    let writer = NewsMLWriter(options: try NewsMLWriter.Options(&settings))
    var context = StageContext(facts: facts)
    var bytes: [UInt8] = []
    try writer.write(document, to: &bytes, in: &context)
    return Result(
      text: String(decoding: bytes, as: UTF8.self), diagnostics: context.diagnostics.map(\.id),
      losses: context.ledger.losses)
  }

  private func write(_ article: Article, facts: ManifestFacts = ManifestFacts()) throws -> Result {
    try write(Document(items: [.article(article)]), facts: facts)
  }

  @Test func writesWhatTheSeedStoryKnowsAndNoMore() throws {
    let result = try write(.lavrov)
    print(result.text)
    #expect(result.text.contains("<contentCreated>2020-02-04</contentCreated>"))
    #expect(!result.text.contains("The Moscow Times"))
    #expect(!result.text.contains("xml:lang"))
    #expect(!result.text.contains("pubStatus"))
    #expect(result.text.contains("<provider literal=\"themoscowtimes.com\"/>"))
    #expect(result.text.contains("<creator type=\"cpnat:organisation\">"))
    #expect(result.diagnostics == ["newsml.derived-guid", "newsml.derived-version-created"])
    #expect(result.losses == [])
    #expect(try write(.lavrov).text == result.text)
  }
}
