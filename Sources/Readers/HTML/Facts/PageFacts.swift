import ArticleModel
import Markup
import NewsProse
import Source

/// What a page says about its story, from every place where pages say it; each fact with its rule and its rivals.
struct PageFacts: Sendable {
  /// The facts.
  var metadata = Metadata()
  /// The lead picture and what plays, as the page announces them.
  var announced: [Media] = []

  let marks: PageMarks
  let data: LinkedData
  /// The story, as JSON-LD tells of it.
  let story: LinkedThing?
  /// The page it stands on, as JSON-LD tells of it.
  let page: LinkedThing?
  let site: SiteName
  /// What the user's recipe finds, which counts before all else.
  let recipe: RecipeFindings?
  /// How the heading that is the headline falls into parts, where it does.
  var headlineSplit: HeadlineSplit?

  /// Reads all facts but those that stand in the words of the body.
  init(_ root: MarkupElement, _ recipes: [PageRecipe] = [], base: String? = nil) {
    marks = PageMarks(root)
    data = LinkedData(marks.linkedData)
    let address = marks.link("canonical")?.href ?? marks.meta("og:url", "al:web:url")?.value
    let headings = marks.headings.compactMap { PageText($0.readableText, at: nil)?.folded }
    story = Self.story(among: data, address: address, headings: headings)
    page = data.things.first { $0.types.contains { $0.hasSuffix("WebPage") || $0 == "ItemPage" } }
    let host = (address ?? base).flatMap(PageAddress.host)
    recipe = recipes.first { $0.isFor(host) }.map { RecipeFindings($0, in: root) }
    let publisher = story.flatMap { $0.text("publisher")?.value }
    let named = marks.metas(
      "og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site", "twitter:domain")
    // Where a whole address stands for the name, its path is the story's, not the site's.
    let names = (named.map(\.value) + [publisher].compactMap(\.self)).map { PageAddress.host($0) ?? $0 }
    site = SiteName(names: names, host: address.flatMap(PageAddress.host))
    takeAll(root)
  }

  private mutating func takeAll(_ root: MarkupElement) {
    takeLanguage(root)
    takeAddresses()
    takeHeadlines()
    takeDates()
    takeAuthors()
    takePublisher()
    takeDescriptions()
    takeSubjects()
    takeRights()
    takeDisclosures()
    takeRelations()
    takeLeadPicture()
  }

  /// The story a page is about: of several the one with the page's own address or heading.
  private static func story(among data: LinkedData, address: String?, headings: [String]) -> LinkedThing? {
    let stories = data.things.filter(\.isArticle)
    guard stories.count > 1 else { return stories.first }
    let own = stories.first { story in
      guard let address else { return false }
      return ["url", "mainEntityOfPage", "@id"].contains { name in
        story.texts(name).contains { PageAddress.isSame($0.value, address) }
          || story.things(name).contains { $0.id.map { PageAddress.isSame($0, address) } ?? false }
      }
    }
    return own ?? stories.first { $0.text("headline").map { headings.contains($0.folded) } ?? false } ?? stories.first
  }

  /// Says where a fact came from.
  mutating func trace(_ field: FieldName, _ index: Int? = nil, _ claim: PageClaim, rivals: [Rival] = []) {
    metadata.trace(
      Origin(
        field: field, index: index, rule: claim.rule, confidence: claim.confidence,
        ranges: [claim.text.range].compactMap(\.self), rivals: rivals))
  }
}
