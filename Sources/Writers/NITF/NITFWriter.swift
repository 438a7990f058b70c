import ArticleModel
import Markup
import NewsCodes
import Source
import Stages

/// Writes NITF 3.6: one story with its head, valid by construction.
struct NITFWriter: ArticleWriter {
  static let format = Format(
    "nitf", "NITF 3.6, a story with its head", fileExtensions: ["nitf", "xml"], mediaType: "application/nitf+xml")
  static let diagnostics: [DiagnosticKind] = [.nitfNoArticle]
  static let losses = LossKind.ofNITF

  init(options: NoOptions) {}

  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    let index = document.items.firstIndex { if case .article = $0 { true } else { false } }
    guard let index, case .article(let article) = document.items[index] else {
      throw StageFailure(Diagnostic(.nitfNoArticle))
    }
    let isAlone = document.items.count == 1
    var sheet = NITFSheet(article, prefix: isAlone ? "" : "items[\(index)].")
    if let envelope = document.envelope { sheet.lose(.nitfEnvelope, whole: "envelope", envelope.sender ?? "") }
    for (other, item) in document.items.enumerated() where other != index {
      sheet.lose(.nitfItem, whole: "items[\(other)]", item.metadata?.identity.guid ?? "")
    }
    let root = sheet.document()
    let others = document.articles.dropFirst().flatMap(\.bodies).reduce(0) { $0 + $1.blocks.ink }
    sheet.finish(in: &context, leavingOut: others)
    var sink = MarkupSink(reusing: bytes)
    bytes = []
    sink.declaration()
    bytes = sink.take()
    root.appendFragment(to: &bytes)
    bytes.append(0x0A)
  }
}
