import ArticleModel
import Markup

/// The head of a web page: what the page is called, where it belongs, and what other services show of it.
struct HTMLHead {
  private let stories: [HTMLStory]
  private let hasStylesheet: Bool

  /// Prepares the head of a page of some articles; OpenGraph and the canonical link are for pages of one.
  init(_ stories: [HTMLStory], hasStylesheet: Bool) {
    self.stories = stories
    self.hasStylesheet = hasStylesheet
  }

  /// Writes what is inside the head.
  func write(to sink: inout MarkupSink) {
    sink.newline()
    line(to: &sink, "meta") { $0.attribute("charset", "utf-8") }
    meta("viewport", "width=device-width, initial-scale=1", to: &sink)
    // A page must have a title, and the words must not be ours.
    line(to: &sink, "title") { $0.ornament(stories.lazy.compactMap(\.title).first ?? "…") }
    if stories.count == 1, let story = stories.first { describe(story, to: &sink) }
    if hasStylesheet {
      line(to: &sink, "style") { $0.ornament(HTMLStylesheet.text) }
    }
    HTMLData(describing: stories.map(\.article)).write(to: &sink)
    sink.newline()
  }

  private func describe(_ story: HTMLStory, to sink: inout MarkupSink) {
    let metadata = story.article.metadata
    let description = Self.description(of: story)
    meta("description", description, to: &sink)
    for name in metadata.credits.creators.compactMap(\.printedName) { meta("author", name, to: &sink) }
    if let link = story.matter.canonicalLink {
      line(to: &sink, "link") { sink in
        sink.attribute("rel", "canonical")
        sink.attribute("href", link)
      }
    }
    if story.matter.reservesMining {
      meta("tdm-reservation", "1", to: &sink)
      meta("tdm-policy", metadata.rights.lazy.compactMap(\.miningPolicy).first, to: &sink)
    }
    property("og:type", "article", to: &sink)
    property("og:title", story.title, to: &sink)
    property("og:description", description, to: &sink)
    property("og:url", story.matter.canonicalLink, to: &sink)
    property("og:site_name", story.matter.provider, to: &sink)
    property("og:image", Self.picture(of: story), to: &sink)
    let lifecycle = metadata.lifecycle
    property("article:published_time", lifecycle.released?.machineReadable, to: &sink)
    let modified = lifecycle.contentModified ?? lifecycle.versionCreated
    property("article:modified_time", modified?.machineReadable, to: &sink)
    for name in metadata.credits.creators.compactMap(\.printedName) { property("article:author", name, to: &sink) }
    for keyword in metadata.texts.keywords { property("article:tag", keyword.text, to: &sink) }
  }

  private static func description(of story: HTMLStory) -> String? {
    let texts = story.article.metadata.texts
    let words = texts.descriptions.map(\.plainText) + story.matter.decks.map(\.plainText)
    return words.lazy.map(\.singleLine).first { !$0.isEmpty }
  }

  private static func picture(of story: HTMLStory) -> String? {
    let table = story.media
    return story.article.media.lazy.compactMap { table[$0.id] }.filter(\.isShown)
      .compactMap { LinkTarget($0.href).address }.first
  }

  private func meta(_ name: String, _ content: String?, to sink: inout MarkupSink) {
    guard let content, !content.isEmpty else { return }
    line(to: &sink, "meta") { sink in
      sink.attribute("name", name)
      sink.attribute("content", content)
    }
  }

  private func property(_ name: String, _ content: String?, to sink: inout MarkupSink) {
    guard let content, !content.isEmpty else { return }
    line(to: &sink, "meta") { sink in
      sink.attribute("property", name)
      sink.attribute("content", content)
    }
  }

  private func line(to sink: inout MarkupSink, _ name: StaticString, _ body: (inout MarkupSink) -> Void) {
    sink.element(name, body)
    sink.newline()
  }
}
