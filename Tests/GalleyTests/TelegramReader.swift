import ArticleModel
import Source
import Stages

/// Reads telegrams: the first line is the headline, every other line a paragraph.
struct TelegramReader: ArticleReader {
  static let format = Format(
    "telegram", "one line, one paragraph", fileExtensions: ["tg"], mediaType: "text/x-telegram")
  static let diagnostics: [DiagnosticKind] = [.emptyTelegram]

  struct Options: StageOptions {
    var longestHeadline = 120

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take("longest-headline", into: &longestHeadline, in: 1...1000, "characters a headline may have")
    }
  }

  let options: Options

  static func recognises(_ source: SourceFile) -> Int {
    source.bytes.starts(with: "TELEGRAM".utf8) ? 90 : 0
  }

  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    let lines = LineTable(source)
    var ranges = (1...lines.lineCount).compactMap { lines.range(ofLine: $0) }.filter { !$0.isEmpty }
    guard !ranges.isEmpty else { throw StageFailure(Diagnostic(.emptyTelegram)) }
    let first = ranges.removeFirst()
    var metadata = Metadata(texts: Texts(headlines: [Headline(FieldText(plain: source.text(in: first), at: first))]))
    metadata.trace(Origin(field: .headline, rule: "telegram.first-line", confidence: 90, ranges: [first]))
    metadata.trace(Origin(field: .body, rule: "telegram.lines", ranges: ranges))
    let blocks = ranges.map { Block.paragraph(Paragraph([.text(TextRun(source.text(in: $0), at: $0))], at: $0)) }
    let ink = Ink.count(source.bytes)
    let headline = Ink.count(source.text(in: first))
    context.account(TextAccount(source: ink, body: ink - headline, fields: headline))
    return Document(items: [.article(Article(metadata: metadata, bodies: [Body(blocks)]))])
  }
}

extension DiagnosticKind {
  static let emptyTelegram = DiagnosticKind(
    "telegram.empty", .error, meaning: "The telegram has no words.", remedy: "Ask for it to be sent again.")
}
