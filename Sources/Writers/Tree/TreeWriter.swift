import ArticleModel
import Source
import Stages

/// Writes a dump for people and golden samples: every field and every node on a line of its own, nothing left out.
struct TreeWriter: ArticleWriter {
  static let format = Format(
    "tree", "everything a document holds, for people to read", fileExtensions: ["tree"], mediaType: "text/plain")

  init(options: NoOptions) {}

  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    let lines = [document.source?.tree("source"), document.envelope?.tree("envelope")].compactMap(\.self)
    for line in lines + document.items.map(\.tree) { line.write(to: &bytes) }
    let ink = document.bodyInk
    context.account(TextAccount(source: ink, body: ink))
  }
}
