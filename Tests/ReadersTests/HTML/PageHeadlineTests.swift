import ArticleModel
import Testing

@testable import Readers

/// Which of the headings of a page is the headline, and what of it; all names are invented.
struct PageHeadlineTests {
  private func page(_ head: String, _ headings: String) throws -> HTMLPage {
    try HTMLPage(head: head, body: "\(headings)\(HTMLPage.prose.joined())")
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
    ("<h1>Storm closes the harbour<br>All ferries stay in</h1>", .deck, "All ferries stay in"),
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
    "<h1><time>2 March 2026</time>Storm closes the harbour</h1>",
  ])
  func dayInAHeadingIsTheDayOfPublication(heading: String) throws {
    let page = try page("<title>Storm closes the harbour</title>", heading)
    #expect(page.headline == "Storm closes the harbour")
    #expect(page.metadata.lifecycle.released?.iso8601 == "2026-03-02")
    #expect(page.metadata.texts.headlines.count == 1)
  }

  @Test(arguments: [
    ("Coast Storm closes the harbour", "<span>Coast</span> Storm closes the harbour"),
    ("Harbour closed", "<span>Coast</span> Storm closes the harbour"),
    ("Storm closes the harbour", "<i>Storm closes the harbour</i> never"),
    ("Storm closes the harbour", "<em>Not:</em> Storm closes the harbour"),
    ("Storm closes the harbour", "<span>Storm closes the harbour</span> <span>of the town</span>"),
    ("Storm closes the harbour", "Storm closes the harbour <span>3:45 min</span>"),
    ("Storm closes the harbour", "<span>Coast</span> Storm <em>closes</em> the harbour"),
  ])
  func headingThatNobodySplitsStaysWhole(title: String, heading: String) throws {
    let page = try page("<title>\(title)</title>", "<h1>\(heading)</h1>")
    #expect(page.metadata.texts.headlines.count == 1)
    #expect(PageText.letters(page.headline ?? "") == PageText.letters(Self.bare(heading)))
  }

  @Test(arguments: ["2 March 2026", "1 March 2026 10:30"])
  func dayThatSaysMoreThanThePageStaysAKicker(day: String) throws {
    let page = try page(
      "<title>Storm closes the harbour</title><meta name=date content=2026-03-01>",
      "<h1><span>\(day)</span> Storm closes the harbour</h1>")
    #expect(page.metadata.texts.headlines.map(\.text.plainText) == ["Storm closes the harbour", day])
    #expect(page.metadata.lifecycle.released?.iso8601 == "2026-03-01")
  }

  @Test func allThreePartsOfAHeadingAreToldApart() throws {
    let page = try page(
      "<title>Storm closes the harbour</title>",
      "<h1>\n\t<span>Coast</span>\n\t<span>Storm closes the harbour</span>\n\t<small>All ferries stay in</small></h1>")
    #expect(
      page.metadata.texts.headlines.map(\.text.plainText) == [
        "Storm closes the harbour", "Coast", "All ferries stay in",
      ])
    #expect(page.metadata.texts.headlines.map(\.role) == [.main, .kicker, .deck])
  }

  private static func bare(_ markup: String) -> String {
    markup.split(separator: "<", omittingEmptySubsequences: false).enumerated()
      .map { $0 == 0 ? $1 : $1.drop { $0 != ">" }.dropFirst() }.joined(separator: " ")
  }

  // MARK: Lines anywhere

  private func far(_ lines: String) throws -> HTMLPage {
    try HTMLPage(
      head: "<title>Storm closes the harbour</title>",
      body:
        "<h1>Storm closes the harbour</h1>\(HTMLPage.prose.joined())<ul><li><a href=/1>Ferries</a></li></ul>\(lines)")
  }

  @Test func labelledLinesFarFromTheHeadlineAreTheLastResort() throws {
    let page = try far(
      "<dl><dt>Published</dt><dd>2 March 2026</dd><dt>Author</dt><dd><a href=/a>Jane Winter</a>,</dd></dl>")
    #expect(page.metadata.lifecycle.released?.iso8601 == "2026-03-02" && page.authors == ["Jane Winter"])
  }

  @Test(arguments: [
    "<p>Published 2 March 2026</p><p>By Jane Winter</p><p>Published 3 March 2026</p><p>By Ben Storm</p>",
    "<div class=comments><p>Published 2 March 2026</p><p>By Jane Winter</p></div>",
    "<ul><li><a href=/x>By Jane Winter</a></li></ul>", "<p>By STEP PROCESS</p>", "<p>By Night Train</p>",
    "<blockquote><p>A poem</p><p>By Jane Winter</p></blockquote>",
    "<figure><img src=a><figcaption>The wall<br>By Jane Winter</figcaption></figure>",
    "<table><tr><td>Published 2 March 2026<tr><td>By Jane Winter</table>", "<ul><li>Written by Jane Winter</li></ul>",
    "<footer>Published 2 March 2026</footer>", "<p>Von der Befreiung zum Vertrag</p>",
    "<form><p>Published 2 March 2026</p><p>By Jane Winter</p></form>",
  ])
  func linesThatDisagreeOrStandBesideTellNothing(lines: String) throws {
    let page = try far(lines)
    #expect(page.metadata.lifecycle.released == nil && page.authors.isEmpty)
  }
}
