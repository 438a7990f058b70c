import ArticleModel
import Source
import Stages

/// An article on its way into a web page: what it is called, which language it speaks, which way it runs.
struct HTMLStory {
  /// The article.
  let article: Article
  /// What the paths of its losses begin with.
  let prefix: String
  /// The words around its body.
  let matter: PageMatter
  /// What it is called; `nil` where nothing in it could be a title.
  let title: String?
  /// Its language, as a tag that is well-formed.
  let language: String?
  /// Which way its words run, where that is known.
  let direction: TextDirection?

  /// Looks at an article; a title that is no headline and a bad language tag are told.
  init(_ article: Article, at prefix: String, in context: inout StageContext) {
    self.article = article
    self.prefix = prefix
    matter = PageMatter(article)
    let found = article.pageTitle
    title = found?.title
    if let found, !found.isHeadline {
      let message = "no main headline; the title is “\(found.title)”"
      context.report(Diagnostic(.htmlDerivedTitle, message, field: FieldName.headline.rawValue))
    }
    let languages = article.metadata.languages
    let name = article.body?.language ?? languages.content.first ?? languages.metadata
    language = name.flatMap { LanguageTag($0)?.text }
    if let name, language == nil { context.lose(Loss(.badLanguageTag, path: prefix + "languages", excerpt: name)) }
    direction = article.body?.direction ?? languages.direction ?? TextDirection(of: language)
  }

  /// The pictures and other media of the body, as the page shows them.
  var media: [String: XHTMLMedia] {
    XHTMLMedia.table(of: article.media, showingPictures: true)
  }
}
