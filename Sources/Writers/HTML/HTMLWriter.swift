import ArticleModel
import Source
import Stages

/// Writes articles as a web page, or as `article` elements to stand in one: semantic, accessible, without scripts.
///
/// Data blocks beside the article say to machines what the page shows (JSON-LD) and, unless that is switched off, all
/// there is to say (Galley's JSON), so that reading the page gives the article back.
struct HTMLWriter: ArticleWriter {
  static let format = Format(
    "html", "HTML5: a web page, or an article element to stand in one", fileExtensions: ["html", "htm"],
    mediaType: "text/html")
  static let diagnostics = DiagnosticKind.ofHTMLWriter
  static let losses = LossKind.htmlPage.all + LossKind.xhtml

  struct Options: StageOptions {
    /// How the page looks.
    enum Style: String, CaseIterable, Sendable {
      case none
      case small
    }

    var fragment = false
    var record = true
    var style = Style.small

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take("fragment", into: &fragment, "write the article element alone, with no page around it")
      record = !fragment
      try settings.take("record", into: &record, "put all there is to say inside, as a data block of Galley's JSON")
      try settings.take("style", into: &style, "the style sheet inside: a small one, or none")
    }
  }

  let options: Options

  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    let articles = context.articles(of: document, as: LossKind.htmlPage)
    guard !articles.isEmpty else { throw StageFailure(Diagnostic(.htmlNothingToWrite)) }
    var page = HTMLPage(options)
    for (article, prefix) in articles { page.add(HTMLStory(article, at: prefix, in: &context)) }
    let written = page.write(in: &context)
    bytes += written
  }
}
