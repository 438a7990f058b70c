import ArticleModel
import Source
import Stages

/// Reads any text whose first line is `fake`: the rest is the headline.
struct FakeReader: ArticleReader {
  static let format = Format("fake", "a fake", fileExtensions: ["fk"], mediaType: "text/x-fake")
  static let losses: [LossKind] = [.fakeNotice]

  struct Options: StageOptions {
    var shout = false
    var drop: [String] = []
    var glossaries: [SourceFile] = []

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take("shout", into: &shout, "in capitals")
      try settings.take("drop", into: &drop, "words to lose")
      try settings.take("glossary", into: &glossaries, "files of words to append")
    }
  }

  let options: Options

  static func recognises(_ source: SourceFile) -> Int { source.bytes.starts(with: "fake".utf8) ? 60 : 0 }

  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    var words = String(decoding: source.bytes.dropFirst(5), as: UTF8.self)
    for file in options.glossaries { words += " " + String(decoding: file.bytes, as: UTF8.self) }
    guard words != "broken" else { throw StageFailure(Diagnostic(.fakeTrouble, at: SourceRange(5, 11))) }
    if words == "doubtful" { context.report(Diagnostic(.fakeDoubt, at: SourceRange(5, 13))) }
    for word in options.drop { context.lose(Loss(.fakeNotice, path: "body", excerpt: word)) }
    context.account(TextAccount(source: Ink.count(words), body: words == "astray" ? 0 : Ink.count(words)))
    var metadata = Metadata(
      texts: Texts(headlines: [Headline(FieldText(plain: options.shout ? words.uppercased() : words))]))
    if words == "embargoed" { metadata.lifecycle.embargo = .openEnded }
    metadata.trace(Origin(field: .headline, rule: "fake.rest", confidence: 90, ranges: [SourceRange(5, 7)]))
    return Document(items: [.article(Article(metadata: metadata))])
  }
}
