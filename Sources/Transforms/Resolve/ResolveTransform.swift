import ArticleModel
import Source
import Stages

/// Turns packages into stories: the first story of each, with the media that are among the items.
struct ResolveTransform: ArticleTransform {
  static let name = "resolve"
  static let summary = "turns a package, or a story with media items, into one article with its media"
  static let diagnostics: [DiagnosticKind] = [.nothingResolved]
  static let losses: [LossKind] = [.packageFacts]

  struct Options: StageOptions {
    var media = StoryResolution.Reach.referenced

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take("media", into: &media, "which media join a story that no package gathers")
    }
  }

  let options: Options

  func apply(to document: inout Document, in context: inout StageContext) throws(StageFailure) {
    let resolution = StoryResolution(document, reach: options.media)
    guard !resolution.packages.isEmpty || !resolution.media.isEmpty else {
      context.report(Diagnostic(.nothingResolved))
      return
    }
    for index in resolution.packages {
      let headline = document.items[index].metadata?.texts.headline?.text.plainText ?? ""
      context.lose(Loss(.packageFacts, path: "items[\(index)]", excerpt: headline))
    }
    document = resolution.document
  }
}
