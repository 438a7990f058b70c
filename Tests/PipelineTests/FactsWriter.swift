import ArticleModel
import Source
import Stages

/// Writes what it was told: the facts.
struct FactsWriter: ArticleWriter {
  static let format = Format("facts", "the facts", fileExtensions: ["facts"], mediaType: "text/plain")

  init(options: NoOptions) {}

  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    let facts = context.facts.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    bytes += Array(facts.joined(separator: " ").utf8)
  }
}
