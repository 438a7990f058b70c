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

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take("shout", into: &shout, "in capitals")
      try settings.take("drop", into: &drop, "words to lose")
    }
  }

  let options: Options

  static func recognises(_ source: SourceFile) -> Int { source.bytes.starts(with: "fake".utf8) ? 60 : 0 }

  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    let words = String(decoding: source.bytes.dropFirst(5), as: UTF8.self)
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

/// Recognises a little of everything, as a reader of bare text does.
struct VagueReader: ArticleReader {
  static let format = Format("vague", "anything", fileExtensions: ["txt"], mediaType: "text/plain")

  init(options: NoOptions) {}

  static func recognises(_ source: SourceFile) -> Int { source.bytes.isEmpty ? 0 : 10 }

  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    Document(items: [.article(Article())])
  }
}

/// Writes the headlines, and cannot say that an article is embargoed.
struct FakeWriter: ArticleWriter {
  static let format = Format("fake", "a fake", fileExtensions: ["fk"], mediaType: "text/x-fake")
  static let losses: [LossKind] = [.fakeEmbargo, .fakeWords]

  struct Options: StageOptions {
    var ending: String?

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take("ending", into: &ending, "what to end with")
    }
  }

  let options: Options

  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    for article in document.articles {
      if article.metadata.lifecycle.embargo != .none { context.lose(Loss(.fakeEmbargo, path: "lifecycle.embargo")) }
      if article.values(of: .headline) == ["unprintable"] { context.lose(Loss(.fakeWords, path: "texts.headlines")) }
      bytes += Array(article.values(of: .headline).joined().utf8)
    }
    bytes += Array((options.ending ?? "").utf8)
  }
}

/// Writes what it was told: the facts.
struct FactsWriter: ArticleWriter {
  static let format = Format("facts", "the facts", fileExtensions: ["facts"], mediaType: "text/plain")

  init(options: NoOptions) {}

  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    let facts = context.facts.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    bytes += Array(facts.joined(separator: " ").utf8)
  }
}

/// Stands in for the transform that takes facts: a headline, and nothing else.
struct FactTransform: ArticleTransform {
  static let name = "metadata"
  static let summary = "states a headline"

  struct Options: StageOptions {
    var headline: String?
    var fallback: String?
    var moment: String?

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take("set.headline", into: &headline, "the headline")
      try settings.take("default.headline", into: &fallback, "the headline where there is none")
      try settings.take("set.version-created", into: &moment, "the moment")
    }
  }

  let options: Options

  func apply(to document: inout Document, in context: inout StageContext) throws(StageFailure) {
    guard let headline = options.headline ?? options.moment else { return }
    for index in document.items.indices {
      document.items[index].metadata?.texts.headlines = [Headline(FieldText(plain: headline))]
    }
  }
}

extension DiagnosticKind {
  static let fakeTrouble = DiagnosticKind("fake.trouble", .error, meaning: "It broke.", remedy: "None.")
  static let fakeDoubt = DiagnosticKind("fake.doubt", .warning, meaning: "It may be wrong.", remedy: "None.")
}

extension LossKind {
  static let fakeNotice = LossKind("fake.notice", .metadata, .minor, meaning: "A notice is lost.", remedy: "None.")
  static let fakeWords = LossKind("fake.words", .content, .critical, meaning: "Words are lost.", remedy: "None.")
  static let fakeEmbargo = LossKind("fake.embargo", .rights, .critical, meaning: "No embargo here.", remedy: "None.")
}

extension Catalogue {
  /// The fakes.
  static let fake = Catalogue(
    readers: [ReaderEntry(VagueReader.self), ReaderEntry(FakeReader.self)],
    transforms: [TransformEntry(FactTransform.self)],
    writers: [WriterEntry(FakeWriter.self), WriterEntry(FactsWriter.self)])
}
