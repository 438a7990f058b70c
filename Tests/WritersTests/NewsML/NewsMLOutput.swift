import ArticleModel
import Source
import Stages

@testable import Writers

/// What comes of writing a document as NewsML-G2.
struct NewsMLOutput {
  var bytes: [UInt8] = []
  var context: StageContext

  init(_ document: Document, facts: ManifestFacts = ManifestFacts(), wrap: String? = nil) throws {
    var settings = Settings(of: "newsml", wrap.map { ["wrap": SettingValue([$0], at: .commandLine)] } ?? [:])
    context = StageContext(facts: facts)
    try NewsMLWriter(options: NewsMLWriter.Options(&settings)).write(document, to: &bytes, in: &context)
  }

  init(_ article: Article, facts: ManifestFacts = ManifestFacts()) throws {
    try self.init(Document(items: [.article(article)]), facts: facts)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var diagnostics: [String] { context.diagnostics.map(\.id) }
  var losses: [Loss] { context.ledger.losses }
}
