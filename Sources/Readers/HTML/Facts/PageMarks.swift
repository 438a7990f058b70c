import Markup
import Source

/// All places where a page says something about itself, collected in one walk.
struct PageMarks: Sendable {
  /// The `meta` elements with a name and a content.
  private(set) var metas: [PageMark] = []
  /// Properties of other elements (microdata, RDFa).
  private(set) var properties: [PageMark] = []
  /// The `link` elements.
  private(set) var links: [PageLink] = []
  /// The scripts that hold JSON-LD.
  private(set) var linkedData: [MarkupElement] = []
  /// The script in which a page of Galley's own carries its articles.
  private(set) var record: MarkupElement?
  /// The `time` elements.
  private(set) var times: [MarkupElement] = []
  /// The headings of the first level.
  private(set) var headings: [MarkupElement] = []
  /// Those of the next three levels.
  private(set) var subheadings: [MarkupElement] = []
  /// The elements that are named after a date, and after a change, but those beside the story.
  private(set) var dates: [MarkupElement] = []
  private(set) var changes: [MarkupElement] = []
  /// The elements that lead to an author, or are named after one.
  private(set) var credits: [MarkupElement] = []
  /// The title of the page.
  private(set) var title: MarkupElement?
  /// What its addresses start from.
  private(set) var base: String?

  /// Walks over a page.
  init(_ root: MarkupElement) {
    walk(root, Scope())
  }

  /// What the first `meta` element with one of these names says, the names in order of trust.
  func meta(_ names: String...) -> PageText? {
    for name in names {
      if let text = metas.lazy.filter({ $0.name == name }).compactMap(\.text).first { return text }
    }
    return nil
  }

  /// What all `meta` elements with one of these names say.
  func metas(_ names: String...) -> [PageText] {
    metas.filter { names.contains($0.name) }.compactMap(\.text)
  }

  /// The first link of a kind.
  func link(_ relation: String) -> PageLink? {
    links.first { $0.relations.contains(relation) }
  }

  /// The properties of the story itself: of an article, or of nothing that is named.
  func ofStory(_ name: String) -> [PageMark] {
    properties.filter { $0.name == name && $0.isOfStory }
  }

  /// The name of the thing that a property stands for, or what the property says.
  func name(of mark: PageMark) -> PageText? {
    properties.first { $0.name == "name" && mark.element.holds($0.element) }?.text ?? mark.text
  }

  /// What an element stands in.
  private struct Scope {
    /// The type of the thing it belongs to.
    var type: String?
    /// Whether that stands beside the story by its element.
    var isAside = false
  }

  private mutating func walk(_ element: MarkupElement, _ outer: Scope) {
    var scope = outer
    switch element.html {
    case .meta: return takeMeta(element, scope.type)
    case .link:
      if let link = PageLink(element) { links.append(link) }
      return
    case .script:
      let type = element.attribute("type")?.lowercased()
      if type?.holds("ld+json") == true { linkedData.append(element) }
      if type == PageRecord.mediaType, record == nil { record = element }
      return
    case .title:
      if title == nil { title = element }
      return
    case .base:
      if base == nil { base = element.attribute("href") }
      return
    case .style, .template, .svg, .math: return
    case .time: times.append(element)
    case .h1: headings.append(element)
    case .h2, .h3, .h4:
      if subheadings.count < Self.mostSubheadings { subheadings.append(element) }
    case .aside, .nav, .footer, .td: scope.isAside = true
    default: break
    }
    let telling = TellingAttributes(element)
    // The whole page may be named after a bar that it has.
    let isBeside = telling.isBeside && element.html != .body && element.html != .main
    let before = Counts(self)
    takeProperty(element, telling, &scope)
    // Whoever is named below a picture made it, unless the story's head stands there.
    if element.html == .figcaption, !element.holdsName(where: { $0.local == "h1" }) { scope.type = "ImageObject" }
    for case .element(let child) in element.nodes { walk(child, scope) }
    if isBeside, headings.count == before.headings { forget(besides: before) }
  }

  /// How many marks there are.
  private struct Counts {
    let credits, dates, changes, headings: Int

    init(_ marks: PageMarks) {
      credits = marks.credits.count
      dates = marks.dates.count
      changes = marks.changes.count
      headings = marks.headings.count
    }
  }

  /// Forgets what stands beside the story.
  private mutating func forget(besides before: Counts) {
    credits.removeLast(credits.count - before.credits)
    dates.removeLast(dates.count - before.dates)
    changes.removeLast(changes.count - before.changes)
  }

  private mutating func takeMeta(_ element: MarkupElement, _ scope: String?) {
    guard element.attribute("content") != nil else { return }
    for key in ["property", "name", "itemprop", "http-equiv"] {
      guard let names = element.attribute(key) else { continue }
      for name in names.lowercased().split(separator: " ") {
        let mark = PageMark(name: String(name), element: element, scope: scope)
        // What microdata say of a picture or a player they do not say of the story.
        if key != "itemprop" || !mark.isOfMedia { metas.append(mark) }
        if key == "itemprop" { properties.append(mark) }
      }
    }
  }

  private mutating func takeProperty(_ element: MarkupElement, _ telling: TellingAttributes, _ scope: inout Scope) {
    if telling.credits, credits.count < Self.mostCredits { credits.append(element) }
    if telling.dates, !scope.isAside, dates.count < Self.mostDates { dates.append(element) }
    if telling.changes, !scope.isAside, changes.count < Self.mostDates { changes.append(element) }
    guard telling.names else { return }
    let first = properties.count
    for key in ["itemprop", "property"] {
      for name in element.attribute(key)?.lowercased().split(separator: " ") ?? [] {
        let local = name.split(separator: ":").last ?? name
        properties.append(PageMark(name: String(local), element: element, scope: scope.type))
      }
    }
    if let type = element.attribute("itemtype") ?? element.attribute("typeof") {
      scope.type = String(type.split { $0 == "/" || $0 == ":" || $0 == "#" }.last ?? "")
    }
    // What an entry of a live blog says of itself it does not say of the story.
    if properties[first...].contains(where: { $0.name == "liveblogupdate" }) { scope.type = "Entry" }
  }

  private static let mostCredits = 64
  private static let mostDates = 2_000
  private static let mostSubheadings = 200
}
