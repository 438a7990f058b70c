import ArticleModel
import Markup
import Source
import Stages
import XMLBridge
import ZipArchive

@testable import Writers

/// An EPUB as the writer makes it, opened again.
struct Publication {
  let bytes: [UInt8]
  let archive: ZipReader
  let context: StageContext

  init(_ article: Article, facts: ManifestFacts = ManifestFacts(), settings: [String: String] = [:]) throws {
    try self.init(Document(items: [.article(article)]), facts: facts, settings: settings)
  }

  init(_ document: Document, facts: ManifestFacts = ManifestFacts(), settings: [String: String] = [:]) throws {
    var settings = Settings(of: "epub", settings.mapValues { SettingValue([$0], at: .commandLine) })
    let writer = EPUBWriter(options: try EPUBWriter.Options(&settings))
    var context = StageContext(facts: facts)
    var bytes: [UInt8] = []
    try writer.write(document, to: &bytes, in: &context)
    self.bytes = bytes
    self.context = context
    archive = try ZipReader(bytes)
  }

  /// The text of a part.
  func text(of name: String) throws -> String {
    String(decoding: try archive.contents(of: name), as: UTF8.self)
  }

  /// The root element of a part.
  func root(of name: String) throws -> MarkupElement {
    try MarkupDocument.read(xml: try archive.contents(of: name)).root
  }

  /// The metadata of the package.
  func metadata() throws -> [MarkupElement] {
    try root(of: "EPUB/package.opf").first("metadata")?.elements ?? []
  }

  /// The values of an element of Dublin Core, or of a property of the publication.
  func values(of name: String) throws -> [String] {
    try metadata().filter { element in
      element.name.qualified == name || (element.attribute("property") == name && element.attribute("refines") == nil)
    }.map(\.text)
  }

  var diagnosticIDs: [String] { context.diagnostics.map(\.id) }
  var lossIDs: [String] { context.ledger.losses.map(\.kind.id) }
}
