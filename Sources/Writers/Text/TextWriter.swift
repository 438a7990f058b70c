import ArticleModel
import Source
import Stages

/// Writes an article as plain text: headline, byline, date, words, rights; or the words of its body alone.
///
/// Several articles stand behind each other, a form feed between them.
struct TextWriter: ArticleWriter {
  static let format = Format(
    "text", "plain text: the article, or the words of its body alone", fileExtensions: ["txt"],
    mediaType: "text/plain")
  static let diagnostics: [DiagnosticKind] = [.textNothingToWrite]
  static let losses = LossKind.ofText

  struct Options: StageOptions {
    var wrap = 0
    var bodyOnly = false

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take("wrap", into: &wrap, in: 0...10_000, "wrap lines at this many columns; 0 leaves them whole")
      try settings.take("body-only", into: &bodyOnly, "print the words of the body alone, block by block")
    }
  }

  let options: Options

  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    let articles = context.articles(of: document, as: LossKind.textPage)
    guard !articles.isEmpty else { throw StageFailure(Diagnostic(.textNothingToWrite)) }
    for (index, (article, prefix)) in articles.enumerated() {
      if index > 0 { bytes.append(0x0C) }
      let page = TextPage.write(article, at: prefix, options, in: &context)
      // An article without a word is still a line.
      bytes += page.isEmpty ? [UInt8(ascii: "\n")] : page
    }
  }
}
