import ArticleModel
import Source
import Stages

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
