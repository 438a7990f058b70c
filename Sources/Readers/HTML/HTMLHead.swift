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
    var rivals: [Rival] = []
    if let title { rivals.append(Rival(value: title.text, rule: "html.title", confidence: 60, at: title.range)) }
    if let index = blocks.firstIndex(where: { if case .heading(let heading) = $0 { heading.level == 1 } else { false } }
    ),
      case .heading(var heading) = blocks[index]
    {
      heading.repeats = .headline
      blocks[index] = .heading(heading)
      add(heading.content, rule: "html.h1", at: heading.range, confidence: 90, rivals: rivals)
    } else if let title {
      add(
        [.text(TextRun(title.text, at: title.range))], rule: "html.title", at: title.range, confidence: 60, rivals: [])
    }
  }

  private mutating func add(
    _ content: [Inline], rule: String, at range: SourceRange?, confidence: Int, rivals: [Rival]
  ) {
    metadata.texts.headlines = [Headline(FieldText(content, at: range))]
    metadata.trace(
      Origin(
        field: .headline, rule: rule, confidence: confidence, ranges: [range].compactMap(\.self),
        rivals: rivals))
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
    let ranges = [root.range].compactMap(\.self)
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
