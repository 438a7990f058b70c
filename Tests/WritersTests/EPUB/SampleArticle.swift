import ArticleModel
import NewsCodes

/// Articles that look like news, to see how an EPUB looks and to check that it is valid.
enum SampleArticle: String, CaseIterable {
  /// Every kind of block and inline, in English.
  case everything
  /// An article that runs from right to left.
  case arabic
  /// An article without spaces between words, with ruby.
  case chinese
  /// A headline, a date and one paragraph.
  case brief
  /// No headline, no language, no guid: only words and a day.
  case bare

  /// The article.
  var article: Article {
    switch self {
    case .everything: Self.flood
    case .arabic: Self.market
    case .chinese: Self.bridge
    case .brief:
      Self.story(titled: "Bridge reopens", [.words("The old bridge is open again.")], language: "en")
    case .bare:
      Article(
        metadata: Metadata(lifecycle: Lifecycle(contentCreated: NewsDate(text: "1965", year: 1965))),
        bodies: [Body([.words("Words without anything around them.")])])
    }
  }

  static func story(titled headline: String, _ blocks: [Block], language: String) -> Article {
    var metadata = Metadata()
    metadata.identity.guid = "urn:newsml:news.example:20260131:" + language
    metadata.identity.canonicalLink = "https://news.example/2026/01/31/story-\(language)?a=1&b=2"
    metadata.languages.content = [language]
    metadata.lifecycle.versionCreated = NewsDate(iso8601: "2026-01-31T18:00:00+01:00")
    metadata.texts.headlines = [Headline(FieldText([.words(headline)]))]
    return Article(metadata: metadata, bodies: [Body(blocks)])
  }
}

extension Inline {
  static func em(_ text: String) -> Inline { .emphasis(StyledText([.words(text)])) }
  static func link(_ text: String, to href: String) -> Inline { .link(Link([.words(text)], href: href)) }
}

extension Block {
  static func words(_ content: Inline...) -> Block { .paragraph(Paragraph(content)) }
  static func heading(_ text: String, _ level: Int = 2) -> Block { .heading(Heading([.words(text)], level: level)) }
}
