import ArticleModel
import Foundation
import Source
import Stages
import TestSupport
import XMLBridge

@testable import Readers
@testable import Writers

/// What the NITF writer makes of a document, and what the reader makes of that.
struct NITFOutput {
  var bytes: [UInt8] = []
  var context = StageContext()

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var losses: [Loss] { context.ledger.losses }

  init(_ document: Document) throws {
    var settings = Settings(of: "nitf")
    try NITFWriter(options: try NITFWriter.Options(&settings)).write(document, to: &bytes, in: &context)
  }

  init(_ article: Article) throws {
    try self.init(Document(items: [.article(article)]))
  }

  /// The document that is read back.
  func document() throws -> Document { try Self.read(bytes) }

  /// What changed on the way there and back.
  func changes(since document: Document) throws -> [String] {
    try ModelDiffer.differences(document, self.document()).map {
      "\($0.path): \($0.old ?? "nothing") → \($0.new ?? "nothing")"
    }
  }

  /// Reads a document.
  static func read(_ bytes: [UInt8]) throws -> Document {
    var settings = Settings(of: "nitf")
    var context = StageContext()
    let reader = NITFReader(options: try NITFReader.Options(&settings))
    return try reader.read(SourceFile(name: "story.xml", bytes: bytes), in: &context)
  }
}

/// The schema of NITF 3.6, where `$GALLEY_SHARED` (or `../shared`) holds it.
extension NITFOutput {
  static let skipped = "needs schemas/nitf/nitf-3-6.xsd in $GALLEY_SHARED"
  static let schema: [SourceFile] = {
    let shared = URL(filePath: ProcessInfo.processInfo.environment["GALLEY_SHARED"] ?? "../shared")
    let names = ["nitf-3-6.xsd", "nitf-3-6-ruby-include.xsd", "xml.xsd"]
    let files = names.compactMap { name in
      (try? Data(contentsOf: shared.appending(path: "schemas/nitf/" + name)))
        .map { SourceFile(name: name, bytes: Array($0)) }
    }
    return files.count == names.count ? files : []
  }()

  static func validator() throws -> SchemaValidator {
    try SchemaValidator(schema[0], with: Array(schema.dropFirst()))
  }
}
