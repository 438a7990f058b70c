import ArticleModel
import Source
import Stages

/// Recognises a little of everything, as a reader of bare text does.
struct VagueReader: ArticleReader {
  static let format = Format("vague", "anything", fileExtensions: ["txt"], mediaType: "text/plain")

  init(options: NoOptions) {}

  static func recognises(_ source: SourceFile) -> Int { source.bytes.isEmpty ? 0 : 10 }

  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    Document(items: [.article(Article())])
  }
}
