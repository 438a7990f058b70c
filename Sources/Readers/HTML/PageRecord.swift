import ArticleJSON
import ArticleModel
import Markup
import Source

/// The record that a page of Galley's own carries: its articles whole, but for what the public must not see.
struct PageRecord {
  /// The articles, each field traced to the record.
  let articles: [Article]

  /// The media type of the script that holds it.
  static let mediaType = "application/vnd.galley.article+json"

  /// Reads the record of a page; `nil` where there is none, or none that can be read.
  init?(_ marks: PageMarks, _ source: SourceFile) {
    guard let script = marks.record else { return nil }
    let file = SourceFile(name: source.name, bytes: Array(script.text.utf8))
    // A record that cannot be read is no loss: the page itself says what it says.
    guard let (document, _) = try? ArticleJSON.read(file), !document.articles.isEmpty else { return nil }
    let place = [script.range].compactMap(\.self)
    articles = document.articles.map { article in
      var article = article
      let traced = Set(article.metadata.origins.map(\.field))
      for field in article.presentFields where !traced.contains(field) {
        article.metadata.trace(Origin(field: field, rule: "html.record", ranges: place))
      }
      return article
    }
  }

  /// Whether the page still shows what the record says: the headline, and the plain words of paragraphs and headings.
  func agrees(with root: MarkupElement) -> Bool {
    let text = PageText.letters(root.readableText)
    return articles.allSatisfy { article in
      let headline = article.metadata.texts.headline?.text.content ?? []
      let lines = (article.body?.blocks ?? []).filter { $0.repeats == nil }.map { block -> [Inline] in
        switch block {
        case .paragraph(let paragraph): paragraph.content
        case .heading(let heading): heading.content
        default: []
        }
      }
      return ([headline] + lines).joined().allSatisfy { inline in
        guard case .text(let run) = inline else { return true }
        return text.contains(PageText.letters(run.text))
      }
    }
  }
}
