import ArticleModel
import Testing

@testable import Readers

/// Which of the headings of a page is the headline, and what of it; all names are invented.
struct PageHeadlineTests {
  private static let story = (1...4).map {
    "<p>\($0) The harbour closed when the storm came in from the sea, and nobody knows when the ferries will sail again, "
      + "as the harbour master said on Monday evening in the town hall.</p>"
  }.joined()

  private func page(_ head: String, _ headings: String) throws -> HTMLPage {
    try HTMLPage(head: head, body: "\(headings)\(Self.story)")
  }

  @Test func logoIsNoHeadlineEvenWhereItIsMarkedAsOne() throws {
    let page = try page(
      "<title>Storm closes the harbour</title><script type='application/ld+json'>{\"@type\": \"NewsArticle\", "
        + "\"headline\": \"Storm closes the harbour\"}</script>",
      "<h1 itemprop=headline>Winds of Change</h1><h1>Storm closes the harbour</h1>")
    #expect(page.headline == "Storm closes the harbour")
  }

  @Test func nameOfTheSiteIsNoHeadline() throws {
    let page = try page(
      "<title>Harbour Courier Blog: Storm closes it</title><meta property=og:title content='Storm closes it'><link rel=canonical href=https://harbour.example/1>",
      "<h1>Harbour Courier Blog</h1><h2>Storm closes it</h2><h1>What comes next</h1>")
    #expect(page.headline == "Storm closes it" && page.rule(.headline) == "html.heading")
  }

  @Test func addressGivenForTheNameOfTheSiteTellsItsHostOnly() throws {
    let page = try page(
      "<title>Storm closes the harbour // Courier</title>"
        + "<meta name=twitter:domain content=https://courier.example/storm-closes-the-harbour>",
      "<h1>Storm closes the harbour</h1>")
    #expect(page.headline == "Storm closes the harbour" && page.rule(.headline) == "html.h1")
  }

  @Test(arguments: [
    ("<h1><span>Coast | </span>Storm closes the harbour</h1>", TextRole.kicker, "Coast"),
    ("<h1><span>Coast</span><span>: Storm closes</span> the harbour</h1>", .kicker, "Coast"),
    ("<h1>Storm closes the harbour<br>Ferries stay in</h1>", .deck, "Ferries stay in"),
  ])
  func partsOfAHeadingAreToldApart(heading: String, role: TextRole, part: String) throws {
    let page = try page("<title>Storm closes the harbour</title>", heading)
    #expect(page.headline == "Storm closes the harbour")
    #expect(page.metadata.texts.headlines.filter { $0.role == role }.map(\.text.plainText) == [part])
    #expect(page.metadata.origins(of: .headline).map(\.rule) == ["html.h1", "html.part-of-heading"])
    #expect(page.article.body?.blocks.contains { $0.repeats == .headline } == true)
    #expect(page.context.ledger.account.closes)
  }

  @Test(arguments: [
    "<h1><span>2 March 2026</span> Storm closes the harbour</h1>",
    "<h1>Storm closes the harbour <small>Published 2 March 2026</small></h1>",
  ])
  func dayInAHeadingIsTheDayOfPublication(heading: String) throws {
    let page = try page("<title>Storm closes the harbour</title>", heading)
    #expect(page.headline == "Storm closes the harbour")
    #expect(page.metadata.lifecycle.released?.iso8601 == "2026-03-02")
    #expect(page.metadata.texts.headlines.count == 1)
  }

  @Test(arguments: [
    "<title>Coast Storm closes the harbour</title>",
    "<title>Harbour closed</title>",
    "<title>Storm closes the harbour</title><meta name=date content=2026-03-01>",
  ])
  func headingThatNobodySplitsStaysWhole(head: String) throws {
    let heading = head.contains("content") ? "2 March 2026" : "Coast"
    let page = try page(head, "<h1><span>\(heading)</span> Storm closes the harbour</h1>")
    #expect(page.headline == "\(heading) Storm closes the harbour")
  }

  // MARK: Lines anywhere

  private func far(_ lines: String) throws -> HTMLPage {
    try page(
      "<title>Storm closes the harbour</title>",
      "<h1>Storm closes the harbour</h1>\(Self.story)<ul><li><a href=/1>Ferries</a></li></ul>\(lines)")
  }

  @Test func labelledLinesFarFromTheHeadlineAreTheLastResort() throws {
    let page = try far(
      "<dl><dt>Published</dt><dd>2 March 2026</dd><dt>Author</dt><dd><a href=/a>Ada Winter</a>,</dd></dl>")
    #expect(page.metadata.lifecycle.released?.iso8601 == "2026-03-02" && page.authors == ["Ada Winter"])
  }

  @Test(arguments: [
    "<p>Published 2 March 2026</p><p>By Ada Winter</p><p>Published 3 March 2026</p><p>By Ben Storm</p>",
    "<div class=comments><p>Published 2 March 2026</p><p>By Ada Winter</p></div>",
    "<ul><li><a href=/x>By Ada Winter</a></li></ul>", "<p>By STEP PROCESS</p>", "<p>Von der Befreiung zum Vertrag</p>",
    "<form><p>Published 2 March 2026</p><p>By Ada Winter</p></form>",
  ])
  func linesThatDisagreeOrStandBesideTellNothing(lines: String) throws {
    let page = try far(lines + "<p>The ferries will sail again as soon as the wind has turned, the town hall said.</p>")
    #expect(page.metadata.lifecycle.released == nil && page.authors.isEmpty)
  }
}
