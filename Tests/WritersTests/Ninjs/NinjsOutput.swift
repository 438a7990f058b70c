import ArticleModel
import JSONText
import Readers
import Source
import Stages

@testable import Writers

/// What the ninjs writer made of a document, and what it noticed.
struct NinjsOutput {
  let bytes: [UInt8]
  let context: StageContext

  init(_ document: Document, version: String = "auto", facts: ManifestFacts = ManifestFacts()) throws {
    var context = StageContext(facts: facts)
    var settings = Settings(of: "ninjs", ["version": SettingValue([version], at: .commandLine)])
    let writer = NinjsWriter(options: try NinjsWriter.Options(&settings))
    var bytes: [UInt8] = []
    try writer.write(document, to: &bytes, in: &context)
    self.bytes = bytes
    self.context = context
  }

  init(_ metadata: Metadata, version: String = "3") throws {
    var metadata = metadata
    metadata.identity.guid = metadata.identity.guid ?? "urn:newsml:example.com:1"
    try self.init(Document(items: [.article(Article(metadata: metadata))]), version: version)
  }

  /// The losses by id and path.
  var losses: [String] { context.ledger.losses.map { "\($0.kind.id) \($0.path)" } }

  /// The only item.
  func item() throws -> JSONValue {
    var remarks: [JSONRemark] = []
    return try JSONValue.read(bytes, remarks: &remarks).value
  }

  /// The document that comes back.
  func document() throws -> Document {
    guard let entry = ReaderCatalogue.entries.first(where: { $0.format.name == "ninjs" }) else { return Document() }
    var settings = Settings.none(of: "ninjs")
    var context = StageContext()
    return try entry.make(&settings).read(SourceFile(name: "back.json", bytes: bytes), in: &context)
  }
}
