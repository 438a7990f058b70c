import ArticleModel
import Source
import Stages

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
