import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

/// Pages that tell several stories, such as the front page of a blog; all of it is invented.
struct PagePostTests {
  private static let names = ["Storm closes the harbour", "Ferries sail again", "Market moves indoors"]
  private static let menu =
    "<nav><ul>" + (1...10).map { "<li><a href=/s\($0)>Section \($0)</a></li>" }.joined() + "</ul></nav>"

  private static func post(_ number: Int, _ paragraphs: Int = 5, behind: String = "") -> String {
    let prose =
      "The harbour closed when the storm came in from the sea, and nobody knows when the ferries will sail again."
    return """
      <article class=post><h2><a href=/p\(number)>\(names[number])</a></h2><span class=byline>By Ada Winter</span>
      <time datetime=2026-03-0\(number + 1)>March</time>
      \((0..<paragraphs).map { "<p>Story \(number), \($0): \(prose) \(prose)</p>" }.joined())\(behind)</article>
      """
  }

  private func read(
    _ posts: [String], head: String = "<title>The Winter Blog</title>"
  ) throws -> (document: Document, context: StageContext) {
    let page = """
      <!doctype html><html lang=en><head>\(head)</head><body>\(Self.menu)<h1>The Winter Blog</h1><main>
      \(posts.joined())</main>\(Self.menu)</body></html>
      """
    return try HTMLPage.read(Array(page.utf8))
  }

  @Test func eachStoryOfAFrontPageIsAnArticle() throws {
    let (document, context) = try read((0..<3).map { Self.post($0) })
    let metadata = document.articles.map(\.metadata)
    #expect(metadata.map { $0.texts.headline?.text.plainText } == Self.names)
    #expect(metadata.map { $0.lifecycle.released?.iso8601 } == ["2026-03-01", "2026-03-02", "2026-03-03"])
    #expect(metadata.map(\.identity.canonicalLink) == ["/p0", "/p1", "/p2"])
    #expect(metadata.allSatisfy { $0.languages.content == ["en"] && $0.credits.creators.first?.name == "Ada Winter" })
    #expect(document.articles.allSatisfy { $0.body?.blocks.count == 7 })
    #expect(context.diagnostics.map(\.id) == ["html.several-stories"])
    #expect(context.ledger.account.closes)
    #expect(context.ledger.losses.map(\.path) == ["items"])
  }

  @Test(arguments: [
    ("the page bears the name of one", [post(0), post(1)], "<title>Ferries sail again | Courier</title>"),
    ("the page has the address of one", [post(0), post(1)], "<title>Courier</title><link rel=canonical href=/p1>"),
    ("the page calls itself an article", [post(0), post(1)], "<meta property=og:type content=article>"),
    (
      "linked data tell of one", [post(0), post(1)],
      "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": \"X\"}</script>"
    ),
    ("the others are teasers", [post(0), post(1, 1), post(2, 1)], "<title>Courier</title>"),
    (
      "they only begin", (0..<3).map { post($0, behind: "<a class=read-more href=/p\($0)>More</a>") },
      "<title>C</title>"
    ),
    ("both lead to the same page", [post(0), post(0)], "<title>Courier</title>"),
  ])
  func pageThatTellsOneStoryIsOneArticle(why: String, posts: [String], head: String) throws {
    let (document, context) = try read(posts, head: head)
    #expect(document.articles.count == 1, "\(why)")
    #expect(context.ledger.account.closes)
  }

  @Test func storyOfThePageItselfIsNotThrownOut() throws {
    let story = (1...20).map {
      "The mayor said for the \($0)th time that the harbour would open when the storm is over.<br><br>"
    }
    let own = "<h1>Mayor resigns over harbour affair</h1><time>1 March 2026</time><div>\(story.joined())</div>"
    let (document, context) = try read(
      [own, Self.post(0), Self.post(1)], head: "<title>Mayor resigns over harbour affair</title>")
    #expect(
      document.articles.map { $0.metadata.texts.headline?.text.plainText } == ["Mayor resigns over harbour affair"])
    #expect(context.ledger.account.closes)
  }

  @Test func storiesInOneAnotherAreLookedAtButAFewTimes() throws {
    let open = String(
      repeating: "<article class=post><h2><a href=/p>Storm</a></h2><time>1 March 2026</time>", count: 200)
    let (document, _) = try read([open + String(repeating: "<p>The harbour closed.</p>", count: 4_000)])
    #expect(document.articles.count == 1)
  }

  @Test(arguments: [
    (
      """
      <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Storm, as it happened",
      "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Ferries stay in"},
      {"@type": "BlogPosting", "headline": "The wall holds"}, {"@type": "BlogPosting", "headline": "Elsewhere"}]}</script>
      """, "<div>", "<h2>"
    ),
    ("", "<div itemprop=liveBlogUpdate itemscope itemtype=https://schema.org/BlogPosting>", "<h2 itemprop=headline>"),
  ])
  func entriesOfALiveBlogAreSections(head: String, entry: String, heading: String) throws {
    let page = try HTMLPage(
      head: head,
      body: """
        <h1>Storm, as it happened</h1><p>The harbour closed on Monday.</p>\(entry)\(heading)Ferries stay in</h2>
        <p>10:30</p><p>No ferry sails.</p></div>\(entry)\(heading)The wall holds</h2><p>The wall held.</p></div>
        """)
    let blocks = page.article.body?.blocks ?? []
    #expect(blocks.compactMap { if case .section(let section) = $0 { section.role } else { nil } }.count == 2)
    #expect(
      blocks.map { $0.lines.first } == [
        "Storm, as it happened", "The harbour closed on Monday.", "Ferries stay in", "The wall holds",
      ])
    #expect(page.context.diagnostics.map(\.id) == ["html.live-blog"])
    #expect(page.context.ledger.account.closes)
  }
}
