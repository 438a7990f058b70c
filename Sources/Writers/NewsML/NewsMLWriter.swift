import ArticleModel
import Markup
import Source
import Stages

/// Writes NewsML-G2 2.35 at conformance power: a newsItem for a story, a newsMessage for several.
struct NewsMLWriter: ArticleWriter {
  static let format = Format(
    "newsml", "NewsML-G2 2.35, an item or a message", fileExtensions: ["xml"],
    mediaType: "application/vnd.iptc.g2.newsitem+xml")
  static let diagnostics = DiagnosticKind.ofNewsMLWriter
  static let losses = LossKind.ofNewsML

  /// What stands around the items.
  enum Wrap: String, CaseIterable, Sendable {
    /// A message where there is an envelope or several items, else nothing.
    case auto
    /// Nothing: one item.
    case item
    /// A message with its header.
    case message
  }

  struct Options: StageOptions {
    var wrap = Wrap.auto

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take("wrap", into: &wrap, "what stands around the items: a newsMessage, or one newsItem alone")
    }
  }

  let options: Options

  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    let items = try NewsMLItem.items(of: document, in: &context)
    guard let first = items.first else { throw StageFailure(Diagnostic(.newsMLNoItems)) }
    let isMessage = options.wrap == .message || (options.wrap == .auto && (document.envelope != nil || items.count > 1))
    guard isMessage || items.count == 1 else { throw StageFailure(Diagnostic(.newsMLSeveralItems), .usage) }
    // A second holder would have the buffer copied at the first byte.
    var sheet = NewsMLSheet(MarkupSink(reusing: exchange(&bytes, with: [])))
    sheet.sink.declaration()
    if isMessage {
      try sheet.newsMessage(document.envelope ?? Envelope(), items)
    } else {
      if document.envelope != nil { sheet.lose(.newsMLEnvelope, "envelope") }
      sheet.newsItem(first)
    }
    sheet.finish(in: &context)
    bytes = sheet.take()
  }
}
