import ArticleModel
import Source
import Stages
import TestSupport
import Testing

/// What stages that work item by item promise: the same as if they had held the whole document.
struct StreamingContractTests {
  private static let writers = Workshop.catalogue.writers.filter { entry in
    var settings = Settings(of: entry.format.name)
    return (try? entry.make(&settings)) is any StreamingWriter
  }.map(\.format.name)

  @Test func someWritersStream() {
    #expect(Set(Self.writers).isSuperset(of: ["newsml", "json", "ninjs"]))
  }

  @Test(arguments: ["1", "2", "3"])
  func everyLineOfNinjsIsTheSameItemByItem(version: String) throws {
    let entry = try #require(Workshop.catalogue.writer(named: "ninjs"))
    let values = ["version": SettingValue([version], at: .commandLine)]
    for seed in 0..<20 {
      let document = Self.message(seed)
      var settings = Settings(of: "ninjs", values)
      let writer = try entry.make(&settings)
      var context = StageContext()
      var whole: [UInt8] = []
      try writer.write(document, to: &whole, in: &context)
      let streamed = try #require(try Self.stream(document, with: entry, values), "seed \(seed)")
      #expect(String(decoding: streamed.bytes, as: UTF8.self) == String(decoding: whole, as: UTF8.self))
      #expect(streamed.ledger.account == context.ledger.account, "seed \(seed)")
      let paths = { (losses: [Loss]) in losses.map { "\($0.kind.id) \($0.path) \($0.excerpt)" }.sorted() }
      #expect(paths(streamed.ledger.losses) == paths(context.ledger.losses), "seed \(seed)")
      let said = { (diagnostics: [Diagnostic]) in diagnostics.map { "\($0.id) \($0.message)" }.sorted() }
      #expect(said(streamed.diagnostics) == said(context.diagnostics), "seed \(seed)")
    }
  }

  @Test(arguments: writers)
  func writesTheSameItemByItem(name: String) throws {
    let entry = try #require(Workshop.catalogue.writer(named: name))
    for seed in 0..<20 {
      let document = Self.message(seed)
      let whole = Workshop.write(document, with: entry)
      let streamed = try #require(try Self.stream(document, with: entry), "seed \(seed)")
      #expect(streamed.failure == whole.failure, "seed \(seed)")
      #expect(String(decoding: streamed.bytes, as: UTF8.self) == String(decoding: whole.bytes, as: UTF8.self))
      #expect(streamed.ledger.account == whole.ledger.account, "seed \(seed)")
      let paths = { (writing: Workshop.Writing) in writing.ledger.losses.map { "\($0.kind.id) \($0.path)" }.sorted() }
      #expect(paths(streamed) == paths(whole), "seed \(seed)")
    }
  }

  private static func message(_ seed: Int) -> Document {
    var generator = ArticleGenerator(seed: UInt64(seed))
    var envelope = Envelope()
    envelope.sent = NewsDate(iso8601: "2026-11-25T12:00:00Z")
    envelope.sender = "example.com"
    // Items of one message came in one standard.
    let standard = seed.isMultiple(of: 2) ? nil : SourceStandard("NewsML-G2")
    let items = (0..<3).map { _ in
      var article = generator.publishableArticle()
      article.metadata.identity.standard = standard
      return Item.article(article)
    }
    return Document(envelope: envelope, items: items, source: SourceRecord(sha256: "00", byteCount: 3))
  }

  private static func stream(
    _ document: Document, with entry: WriterEntry, _ values: [String: SettingValue] = [:]
  ) throws -> Workshop.Writing? {
    var context = StageContext()
    var settings = Settings(of: entry.format.name, values)
    guard let writer = try entry.make(&settings) as? any StreamingWriter,
      var session = try writer.begin(document.envelope, of: document.source, in: &context)
    else { return nil }
    var bytes: [UInt8] = []
    var failure: StageFailure?
    do throws(StageFailure) {
      for item in document.items {
        var piece: [UInt8] = []
        try session.write(item, to: &piece, in: &context)
        bytes += piece
      }
      try session.end(to: &bytes, in: &context)
    } catch {
      failure = error
    }
    return Workshop.Writing(
      bytes: bytes, failure: failure, diagnostics: context.diagnostics, ledger: context.ledger)
  }
}
