import ArticleModel
import Source
import Stages

/// Writes articles as Markdown: CommonMark with GitHub's tables, strikethrough and footnotes, escaped so that a parser
/// gives the same words back.
struct MarkdownWriter: ArticleWriter {
  static let format = Format(
    "markdown", "Markdown: CommonMark with GitHub's tables and footnotes", fileExtensions: ["md", "markdown"],
    mediaType: "text/markdown")
  static let diagnostics: [DiagnosticKind] = [.markdownNothingToWrite]
  static let losses = LossKind.ofMarkdown

  struct Options: StageOptions {
    var frontMatter = false

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take(
        "front-matter", into: &frontMatter, "put headline, authors, dates and link above it, as YAML")
    }
  }

  let options: Options

  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    let articles = context.articles(of: document, as: LossKind.markdownPage)
    guard !articles.isEmpty else { throw StageFailure(Diagnostic(.markdownNothingToWrite)) }
    if options.frontMatter, let first = articles.first { bytes += MarkdownFrontMatter.bytes(of: first.article) }
    var paper = MarkdownPaper()
    for (index, (article, prefix)) in articles.enumerated() {
      if index > 0 { paper.write([Array("* * *".utf8)]) }
      MarkdownPage.write(article, at: prefix, to: &paper, in: &context)
    }
    // An article without a word is still a line.
    bytes += paper.bytes.isEmpty ? [UInt8(ascii: "\n")] : paper.bytes
  }
}
