import ArticleModel
import Markup
import Source
import Stages

/// An entry of a feed on its way to an article.
///
/// Sources: RSS 2.0, section "Elements of <item>"; RFC 4287, section 4; Dublin Core, content and media modules.
struct FeedReading {
  private var metadata = Metadata()
  private var bodies: [Body] = []
  private var media: [Media] = []
  private var losses: [Loss] = []
  private var diagnostics: [Diagnostic] = []
  private var account = TextAccount()
  private let entry: MarkupElement
  private let channel: FeedChannel
  private let base: String?

  init(_ entry: MarkupElement, _ channel: FeedChannel) {
    self.entry = entry
    self.channel = channel
    base = FeedChannel.address(of: entry) ?? channel.base
  }

  /// The article.
  mutating func article() -> Article {
    takeChannel()
    let content = carrier
    for element in entry.elements { take(element, isContent: element == content) }
    return Article(metadata: metadata, media: media, bodies: bodies)
  }

  /// Hands over what was noticed.
  func finish(in context: inout StageContext) {
    for diagnostic in diagnostics { context.report(diagnostic) }
    for loss in losses { context.lose(loss) }
    context.account(account)
  }

  /// The element that carries the story: the one for content, else a description as long as a story.
  private var carrier: MarkupElement? {
    let elements = entry.elements
    if let encoded = elements.first(where: { $0.local == "encoded" && $0.holdsWords }) { return encoded }
    return elements.first { $0.local == "content" && $0.attribute("url") == nil && $0.holdsWords }
      ?? elements.first { $0.local == "description" && $0.text.utf8.count >= Self.storyLength }
  }

  private static let storyLength = 1_200

  // MARK: Fields

  private mutating func take(_ element: MarkupElement, isContent: Bool) {
    let ink = element.ink
    if isContent { return takeBody(element) }
    let text = element.text.trimmed
    let isTaken =
      switch element.local {
      case "title" where metadata.texts.headlines.isEmpty: takeHeadline(element)
      case "link": takeLink(element)
      case "guid", "id": takeID(element, text)
      case "pubDate", "published", "issued", "date", "created": takeDate(element, \.released, .released)
      case "updated", "modified": takeDate(element, \.contentModified, .contentModified)
      case "author", "creator", "contributor": takeAuthor(element)
      case "category", "subject": takeKeyword(element)
      case "description", "summary", "encoded", "content": takeDescription(element)
      case "rights", "copyright": takeRights(element)
      case "enclosure", "thumbnail": takeMedium(element)
      case "group": takeGroup(element)
      default: false
      }
    account.source += ink
    if isTaken {
      account.fields += ink
    } else if ink > 0 {
      account.dropped += ink
      losses.append(
        Loss(.feedUnread, path: element.name.qualified, excerpt: text.collapsed, ink: ink, at: element.range))
    }
  }

  private mutating func trace(_ field: FieldName, _ index: Int? = nil, by element: MarkupElement) {
    metadata.trace(
      Origin(field: field, index: index, rule: "feed.\(element.local)", ranges: [element.range].compactMap(\.self)))
  }

  private mutating func takeChannel() {
    if let title = channel.title, let name = Self.words(title) {
      metadata.credits.provider = Party(named: name, kind: .unstated, at: title.range)
      trace(.provider, by: channel.title ?? entry)
    }
    let tongue = entry.attribute("lang", in: "http://www.w3.org/XML/1998/namespace")
    if let language = tongue ?? channel.language.map(\.text.trimmed), !language.isEmpty {
      metadata.languages.content = [language]
      trace(.language, by: channel.language ?? entry)
    }
    if let rights = channel.rights, let notice = PageText(rights.text, at: rights.range) {
      metadata.rights.append(Rights(notices: [Passage([notice.paragraph], at: rights.range)]))
      trace(.rights, 0, by: rights)
    }
  }

  /// The words of an element that may hold markup, written out or escaped.
  private static func words(_ element: MarkupElement) -> String? {
    guard let text = PageText(element.text, at: nil)?.value else { return nil }
    guard EscapedMarkup.isFound(in: text), let nodes = EscapedMarkup.nodes(of: text, at: nil) else { return text }
    let words = nodes.map { node in
      switch node {
      case .text(let run): run.text
      case .element(let element): element.text
      case .comment, .instruction: ""
      }
    }
    return words.joined().collapsed
  }

  private mutating func takeHeadline(_ element: MarkupElement) -> Bool {
    guard let words = Self.words(element) else { return true }
    metadata.texts.headlines.append(Headline(FieldText(plain: words, at: element.range)))
    trace(.headline, 0, by: element)
    return true
  }

  private mutating func takeLink(_ element: MarkupElement) -> Bool {
    let href = (element.attribute("href") ?? element.text).trimmed
    switch element.attribute("rel") ?? "alternate" {
    case "alternate" where metadata.identity.canonicalLink == nil && !href.isEmpty:
      metadata.identity.canonicalLink = PageAddress.resolved(href, at: channel.base)
      trace(.canonicalLink, by: element)
      return true
    case "enclosure": return takeMedium(element)
    default: return href == metadata.identity.canonicalLink
    }
  }

  private mutating func takeID(_ element: MarkupElement, _ text: String) -> Bool {
    guard metadata.identity.guid == nil, !text.isEmpty else { return false }
    metadata.identity.guid = text
    trace(.guid, by: element)
    if metadata.identity.canonicalLink == nil, element.attribute("isPermaLink") != "false", text.contains("://") {
      metadata.identity.canonicalLink = text
      trace(.canonicalLink, by: element)
    }
    return true
  }

  private mutating func takeDate(
    _ element: MarkupElement, _ path: WritableKeyPath<Lifecycle, NewsDate?>, _ field: FieldName
  ) -> Bool {
    let text = element.text.trimmed
    guard metadata.lifecycle[keyPath: path] == nil else { return false }
    guard let date = NewsDate(iso8601: text) ?? MailDate.date(text) else {
      diagnostics.append(Diagnostic(.feedBadDate, "\"\(text)\" is no date", at: element.range))
      return false
    }
    metadata.lifecycle[keyPath: path] = date
    trace(field, by: element)
    return true
  }

  private mutating func takeAuthor(_ element: MarkupElement) -> Bool {
    guard element.local != "contributor" else { return false }
    let named = element.first("name") ?? element
    let words = Self.words(named) ?? ""
    // RSS has an address, the name behind it in brackets (RSS 2.0, author).
    let bracket = words.firstIndex(of: "(").map { words[words.index(after: $0)...].prefix { $0 != ")" } }
    let name = words.contains("@") ? bracket.map(String.init) ?? "" : words
    let rest = element.elements.filter { $0.local != "name" && $0.ink > 0 }
    guard !name.isEmpty, rest.isEmpty else {
      if !name.isEmpty { add(name, element) }
      return false
    }
    add(name, element)
    return true
  }

  private mutating func add(_ name: String, _ element: MarkupElement) {
    guard !metadata.credits.creators.contains(where: { $0.name == name }) else { return }
    metadata.credits.creators.append(Party(named: name, at: element.range))
    trace(.creator, metadata.credits.creators.count - 1, by: element)
  }

  private mutating func takeKeyword(_ element: MarkupElement) -> Bool {
    let word = (element.attribute("label") ?? element.attribute("term")).flatMap { $0.isEmpty ? nil : $0 }
    guard let word = word ?? Self.words(element) else { return true }
    metadata.texts.keywords.append(Keyword(word))
    trace(.keywords, metadata.texts.keywords.count - 1, by: element)
    return true
  }

  private mutating func takeDescription(_ element: MarkupElement) -> Bool {
    guard let words = Self.words(element) else { return true }
    let text = Paragraph([.text(TextRun(words, at: element.range))], at: element.range)
    metadata.texts.descriptions.append(Passage([.paragraph(text)], role: .teaser, at: element.range))
    trace(.description, metadata.texts.descriptions.count - 1, by: element)
    return true
  }

  private mutating func takeRights(_ element: MarkupElement) -> Bool {
    guard let notice = PageText(element.text, at: element.range) else { return true }
    metadata.rights.append(Rights(notices: [Passage([notice.paragraph], at: element.range)]))
    trace(.rights, metadata.rights.count - 1, by: element)
    return true
  }

  // MARK: Media and body

  private mutating func takeGroup(_ element: MarkupElement) -> Bool {
    for part in element.elements where part.local == "content" || part.local == "thumbnail" { _ = takeMedium(part) }
    return element.ink == 0
  }

  private mutating func takeMedium(_ element: MarkupElement) -> Bool {
    guard let href = element.attribute("url") ?? element.attribute("href"), !href.isEmpty else { return false }
    let address = PageAddress.resolved(href, at: base)
    guard !media.contains(where: { $0.renditions.contains { $0.href == address } }) else { return true }
    let type = element.attribute("type") ?? element.attribute("medium").map { $0 + "/" } ?? ""
    let kind: MediaKind =
      type.hasPrefix("video") ? .video : type.hasPrefix("audio") ? .audio : .picture
    media.append(
      Media(id: "enclosure-\(media.count + 1)", kind: kind, renditions: [Rendition(href: address)], at: element.range))
    trace(.media, media.count - 1, by: element)
    return element.ink == 0
  }

  private mutating func takeBody(_ element: MarkupElement) {
    var carriers = BodyCarrierReader()
    carriers.page = PageConventions(base: base)
    carriers.media = media
    let carried = carriers.read(contentOf: element)
    account += carried.account
    losses += carried.losses
    let first = media.count
    media += carried.media
    for index in first..<media.count { trace(.media, index, by: element) }
    guard !carried.blocks.isEmpty else { return }
    bodies.append(Body(carried.blocks, contentType: "text/html"))
    trace(.body, by: element)
  }
}

extension MarkupElement {
  /// Whether there is more in it than white space.
  fileprivate var holdsWords: Bool { ink > 0 }
}
