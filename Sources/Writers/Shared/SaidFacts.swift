import ArticleModel
import NewsCodes

/// Which facts of an article a page prints, by their paths, and of which it prints less than there is.
struct SaidFacts {
  /// The facts that are printed.
  private(set) var paths: Set<String> = []
  /// Those of them that say more than is printed, in the order of the page.
  private(set) var inexact: [String] = []

  /// Whether the notes for everybody, and the notices and terms of the rights, are printed.
  let areNoticesSaid: Bool

  /// Nothing is said.
  init() {
    areNoticesSaid = false
  }

  /// What the words around a body say.
  ///
  /// - Parameter keepsMarkup: Whether fields are printed with their markup.
  init(_ matter: PageMatter, of article: Article, keepsMarkup: Bool) {
    areNoticesSaid = true
    let texts = article.metadata.texts
    say(texts, matter, article.body?.blocks.repeatedFields ?? [], keepsMarkup: keepsMarkup)
    say(article.metadata.credits, matter)
    say(article.metadata.lifecycle, matter.date)
    if matter.canonicalLink != nil { say("identity.canonicalLink", exactly: true) }
  }

  private mutating func say(_ path: String, exactly: Bool) {
    paths.insert(path)
    if !exactly { inexact.append(path) }
  }

  private mutating func say(_ text: FieldText, _ path: String, keepsMarkup: Bool) {
    let isPlain = text.role == nil && text.language == nil && text.direction == nil && text.rank == nil
    say(path, exactly: isPlain && (keepsMarkup || NinjsWords.isExact(line: text.content)))
  }

  private mutating func say(
    _ texts: Texts, _ matter: PageMatter, _ repeated: Set<FieldName>, keepsMarkup: Bool
  ) {
    let main = texts.headlines.firstIndex { $0.role == .main }
    for (index, headline) in texts.headlines.enumerated() {
      let isPrinted = index == main || headline.role == .deck || headline.role == .kicker
      if isPrinted { say(headline.text, "texts.headlines[\(index)]", keepsMarkup: keepsMarkup) }
    }
    for (index, byline) in texts.bylines.enumerated() {
      say(byline, "texts.bylines[\(index)]", keepsMarkup: keepsMarkup)
    }
    for (name, text) in [("dateline", texts.dateline), ("creditline", texts.creditline), ("tagline", texts.tagline)] {
      if let text { say(text, "texts." + name, keepsMarkup: keepsMarkup) }
    }
    let headline = matter.headline?.plainText.singleLine
    if let title = texts.title, title.plainText.singleLine == headline { say("texts.title", exactly: true) }
    for (index, description) in texts.descriptions.enumerated() {
      let words = description.plainText.singleLine
      let isDeck = matter.decks.contains { $0.plainText.singleLine == words }
      if isDeck || repeated.contains(.description) { say("texts.descriptions[\(index)]", exactly: true) }
    }
  }

  private mutating func say(_ credits: Credits, _ matter: PageMatter) {
    let bylines = matter.bylines.map(\.plainText.singleLine)
    for (index, creator) in credits.creators.enumerated() {
      guard let name = creator.printedName, bylines.contains(where: { $0.contains(name) }) else { continue }
      say("credits.creators[\(index)]", exactly: creator.isKnownByName(name))
    }
    if let provider = credits.provider, let name = provider.printedName {
      say("credits.provider", exactly: provider.isKnownByName(name))
    }
  }

  private mutating func say(_ lifecycle: Lifecycle, _ printed: NewsDate?) {
    guard let printed else { return }
    let dates: [(FieldName, NewsDate?)] = [
      (.released, lifecycle.released), (.contentCreated, lifecycle.contentCreated),
      (.contentModified, lifecycle.contentModified), (.firstCreated, lifecycle.firstCreated),
      (.versionCreated, lifecycle.versionCreated),
    ]
    for (field, date) in dates where date?.iso8601 == printed.iso8601 {
      say("lifecycle.\(field.rawValue)", exactly: printed.printed == printed.iso8601)
    }
  }
}

extension Party {
  /// Whether its name is all there is to say of it.
  fileprivate func isKnownByName(_ name: String) -> Bool {
    self == Party(named: name, kind: kind, at: range)
  }
}
