import ArticleModel
import Markup
import Source

/// What the head of a page says: its title, its language, its address.
struct HTMLHead {
  /// The facts, each with its origin.
  private(set) var metadata = Metadata()
  /// The ink of the text in the head.
  private(set) var ink = 0

  private var title: (text: String, range: SourceRange?)?

  /// Reads the head of a page.
  init(_ root: MarkupElement) {
    takeLanguage(root)
    guard let head = root.first("head") else { return }
    takeTitle(head)
    takeCanonicalLink(head)
  }

  /// Makes the first `h1` the headline, or the title where there is none; the heading is marked as a repetition.
  mutating func takeHeadline(from blocks: inout [Block]) {
    let heading = blocks.firstIndex { if case .heading(let heading) = $0 { heading.level == 1 } else { false } }
    if let heading, case .heading(var first) = blocks[heading] {
      first.repeats = .headline
      blocks[heading] = .heading(first)
      let rivals = title.map { [Rival(value: $0.text, rule: "html.title", confidence: 60, at: $0.range)] }
      let ranges = [first.range].compactMap(\.self)
      metadata.texts.headlines = [Headline(FieldText(first.content, at: first.range))]
      metadata.trace(
        Origin(field: .headline, rule: "html.h1", confidence: 90, ranges: ranges, rivals: rivals ?? []))
    } else if let title {
      metadata.texts.headlines = [Headline(FieldText(plain: title.text, at: title.range))]
      let ranges = [title.range].compactMap(\.self)
      metadata.trace(Origin(field: .headline, rule: "html.title", confidence: 60, ranges: ranges))
    }
  }

  private mutating func takeTitle(_ head: MarkupElement) {
    guard let element = head.first("title") else { return }
    ink += Ink.count(element.text)
    let text = element.text.collapsed
    guard !text.isEmpty else { return }
    title = (text, element.range)
    metadata.texts.title = FieldText(plain: text, at: element.range)
    metadata.trace(Origin(field: .title, rule: "html.title", ranges: [element.range].compactMap(\.self)))
  }

  private mutating func takeLanguage(_ root: MarkupElement) {
    let ranges = [root.startTagRange].compactMap(\.self)
    if let language = HTMLStyle.language(of: root) {
      metadata.languages.content = [language]
      metadata.trace(Origin(field: .language, rule: "html.lang", ranges: ranges))
    }
    if let direction = HTMLStyle.direction(of: root) {
      metadata.languages.direction = direction
      metadata.trace(Origin(field: .direction, rule: "html.dir", ranges: ranges))
    }
  }

  private mutating func takeCanonicalLink(_ head: MarkupElement) {
    let link = head.all("link").first { $0.attribute("rel")?.lowercased() == "canonical" }
    guard let link, let href = link.attribute("href"), !href.isEmpty else { return }
    metadata.identity.canonicalLink = href
    metadata.trace(
      Origin(field: .canonicalLink, rule: "html.link-canonical", ranges: [link.range].compactMap(\.self)))
  }
}
