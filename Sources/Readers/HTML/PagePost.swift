import ArticleModel
import Markup

/// A whole story on a page that tells several, such as the front page of a blog: with a heading that leads to a page of
/// its own, a date, and more prose than a teaser.
struct PagePost {
  /// What holds it.
  let element: MarkupElement
  /// Its headline.
  let heading: PageText
  /// Where it stands alone, as the page says it.
  let address: PageText
  /// How many bytes of prose it holds.
  private let prose: Int

  /// How many elements that could hold a story are looked at that stand in one another.
  private static let deepest = 4
  private static let mostPosts = 200
  private static let longestTitle = 300
  private static let leastParagraph = 80
  private static let leastProse = 800
  private static let names: Set<Substring> = ["hentry", "h-entry", "post", "blogpost", "blog-post"]
  /// What a link is named after that leads from a teaser to the story.
  private static let more: Set<Substring> = ["more", "more-link", "read-more", "readmore", "continue-reading"]

  /// The stories of a page; none where it tells one, or only names them.
  static func all(in root: MarkupElement, _ facts: PageFacts) -> [PagePost] {
    let marks = facts.marks
    guard facts.story == nil, facts.recipe == nil, marks.meta("og:type")?.folded != "article",
      marks.times.count + marks.dates.count > 1
    else { return [] }
    let posts = posts(in: root)
    guard (2...mostPosts).contains(posts.count) else { return [] }
    var seen: Set<String> = []
    // A page that bears the name or the address of one of its stories tells that one, and names others beside.
    let titles = [marks.title.flatMap { PageText($0.text, at: $0.range) }, marks.meta("og:title")].compactMap(shortened)
    let own = facts.metadata.identity.canonicalLink
    let isOne = posts.contains { post in
      let heading = shortened(post.heading) ?? ""
      return titles.contains { PageText.likeness($0, heading) >= 0.5 || $0.contains(heading) }
        || own.map { PageAddress.isSame($0, post.address.value) } ?? false
    }
    guard !isOne, posts.allSatisfy({ seen.insert($0.address.value).inserted }) else { return [] }
    // What stands beside them is no story of its own that names them.
    let told = posts.reduce(0) { $0 + $1.prose }
    return told >= prose(of: root, outside: Set(posts.compactMap(\.element.number))) * 4 ? posts : []
  }

  /// The first words of a title, folded.
  private static func shortened(_ text: PageText?) -> String? {
    text.map { PageText.folded(String(decoding: $0.value.utf8.prefix(longestTitle), as: UTF8.self)) }
  }

  /// How many bytes of text stand in long runs outside of some elements, and of what stands around stories.
  private static func prose(of element: MarkupElement, outside posts: Set<Int32>) -> Int {
    element.nodes.reduce(0) { sum, node in
      switch node {
      case .text(let run):
        var count = 0
        run.withUTF8 { count = $0.count }
        return count >= leastParagraph ? sum + count : sum
      case .element(let child):
        let isCounted = !isBeside(child) && child.number.map(posts.contains) != true
        return isCounted ? sum + prose(of: child, outside: posts) : sum
      case .comment, .instruction: return sum
      }
    }
  }

  /// The innermost elements that hold one story each, in order.
  private static func posts(in element: MarkupElement, depth: Int = 0) -> [PagePost] {
    guard !isBeside(element) else { return [] }
    let holds = mayHold(element)
    let inner = element.elements.flatMap { posts(in: $0, depth: holds ? depth + 1 : depth) }
    guard inner.isEmpty, holds, depth < deepest, let post = PagePost(element) else { return inner }
    return [post]
  }

  /// Whether what an element holds is no story by its name.
  private static func isBeside(_ element: MarkupElement) -> Bool {
    switch element.html {
    case .nav, .aside, .footer, .head, .script, .style, .template: true
    default: false
    }
  }

  private static func mayHold(_ element: MarkupElement) -> Bool {
    if element.html == .article { return true }
    return element.attribute("class")?.lowercased().split(separator: " ").contains(where: names.contains) ?? false
  }

  private init?(_ element: MarkupElement) {
    guard let title = Self.first(of: element, where: { [.h1, .h2, .h3].contains($0.html) }),
      let heading = PageText(title.readableText, at: title.range),
      let link = Self.first(of: title, where: { $0.html == .a })
        ?? Self.first(of: element, where: { $0.html == .a && $0.holds(title) }),
      let address = PageText(link.attribute("href"), at: link.startTagRange), !address.value.hasPrefix("#"),
      Self.first(of: element, where: { $0.html == .time || TellingAttributes($0).dates }) != nil,
      Self.first(of: element, where: Self.leadsOn) == nil
    else { return nil }
    let told = Self.paragraphs(in: element)
    guard told.count > 1, told.bytes >= Self.leastProse else { return nil }
    prose = told.bytes
    (self.element, self.heading, self.address) = (element, heading, address)
  }

  private static func leadsOn(_ element: MarkupElement) -> Bool {
    guard element.html == .a, let names = element.attribute("class")?.lowercased() else { return false }
    return names.split(separator: " ").contains(where: more.contains)
  }

  /// How many paragraphs of prose stand in an element, and how many bytes they have.
  private static func paragraphs(in element: MarkupElement) -> (count: Int, bytes: Int) {
    element.elements.reduce((0, 0)) { sum, child in
      guard child.html == .p else {
        let inner = paragraphs(in: child)
        return (sum.0 + inner.count, sum.1 + inner.bytes)
      }
      let length = child.readableText.utf8.count
      return length >= leastParagraph ? (sum.0 + 1, sum.1 + length) : sum
    }
  }

  /// The first element below another that fits, in the order of the page.
  private static func first(of element: MarkupElement, where fits: (MarkupElement) -> Bool) -> MarkupElement? {
    for child in element.elements {
      if fits(child) { return child }
      if let found = first(of: child, where: fits) { return found }
    }
    return nil
  }
}

extension PageFacts {
  /// What a story says of itself that stands on a page among others, with what the page says of all.
  init(_ post: PagePost, of page: PageFacts, base: String?) {
    self.init(post.element, base: base)
    metadata.forgetOrigins(of: .headline)
    metadata.texts.headlines = [Headline(FieldText(plain: post.heading.value, at: post.heading.range))]
    if let claim = PageClaim(post.heading, "html.post-heading", 90) { trace(.headline, 0, claim) }
    metadata.identity.canonicalLink = PageAddress.resolved(post.address.value, at: base)
    metadata.forgetOrigins(of: .canonicalLink)
    if let claim = PageClaim(post.address, "html.post-link", 90) { trace(.canonicalLink, nil, claim) }
    if metadata.languages.content.isEmpty {
      metadata.languages = page.metadata.languages
      inherit([.language, .direction], from: page)
    }
    if metadata.credits.provider == nil {
      metadata.credits.provider = page.metadata.credits.provider
      inherit([.provider], from: page)
    }
  }

  private mutating func inherit(_ fields: [FieldName], from page: PageFacts) {
    for origin in fields.flatMap(page.metadata.origins) { metadata.trace(origin) }
  }
}
