import ArticleModel
import Testing

@testable import Readers

/// Who wrote a story and when, as pages say it to machines and to readers; all names are invented.
struct PageCreditTests {
  // MARK: Authors

  @Test(arguments: [
    ("By Ada Winter and Ben Storm", ["Ada Winter", "Ben Storm"]),
    ("Ada Winter, Ben Storm", ["Ada Winter", "Ben Storm"]),
    ("Von Ada Winter", ["Ada Winter"]), ("Ada Winter Writer", ["Ada Winter"]), ("Par Paul Winter", ["Paul Winter"]),
    ("Written byAda Winter", ["Ada Winter"]), ("Reviewed by Ada Winter", []), ("Updated January", []),
    ("Photo: Ada Winter", []), ("April May", ["April May"]), ("Theo James Miller", ["Theo James Miller"]),
    ("Ada Winter And Ben Storm For The Courier", ["Ada Winter", "Ben Storm"]),
    ("Staff", []), ("admin", []), ("@adawinter", []), ("https://courier.example/people/ada", []),
  ])
  func authorsAreNamesAndNothingElse(written: String, names: [String]) throws {
    let page = try HTMLPage(head: "<meta name=\"author\" content=\"\(written)\">")
    #expect(page.authors == names)
  }

  @Test func agencyAndSiteAreOrganisations() throws {
    let page = try HTMLPage(
      head: """
        <meta property="og:site_name" content="Example Courier"><meta name=author content="Example Courier, dpa">
        """)
    #expect(page.metadata.credits.creators.map(\.kind) == [.organisation, .organisation])
  }

  @Test(arguments: [
    ("<span>By</span><a>Ada Winter</a><span>Senior Harbour Writer</span>", ["Ada Winter"]),
    ("<a>Ada Winter</a><b>Founder at Example</b>", ["Ada Winter"]),
    ("<a>Jane Doe</a><a>Ada Winter</a>", ["Jane Doe", "Ada Winter"]), ("<i>Photo:</i> <b>Ada Winter</b>", []),
    ("<i>Edited by</i> <b>Ada Winter</b>", []), ("<a>View all posts by Ada</a>", []),
    ("<p>Ada \(String(repeating: "writes about harbours and ", count: 8)) storms</p>", []),
  ])
  func bylinesOfPagesAreReadPieceByPiece(markup: String, names: [String]) throws {
    let page = try HTMLPage(
      body: "<h1>Storm closes the harbour</h1><div class=byline>\(markup)</div><p>The harbour closed on Monday.</p>")
    #expect(page.authors == names)
  }

  @Test func personsCountBeforeThePageItself() throws {
    let head = """
      <meta property="og:site_name" content="Example Courier"><meta name=author content="Example Courier">
      """
    let page = try HTMLPage(
      head: head,
      body: "<h1>Storm closes the harbour</h1><div class=byline>By Ada Winter</div><p>The harbour closed on Monday.</p>"
    )
    #expect(page.authors == ["Ada Winter"])
    #expect(try HTMLPage(head: head).authors == ["Example Courier"])
    let own = "<meta property=og:site_name content='Jane Doe'><meta name=author content='Jane Doe'>"
    let comment = "<h1>Storm</h1><p>The harbour closed.</p><li class=comment><span class=author>Bob Reader</span>"
    #expect(try HTMLPage(head: own, body: comment).authors == ["Jane Doe"])
    #expect(try HTMLPage(head: head + "<meta name=author content=\"Ben Storm\">").authors == ["Ben Storm"])
  }

  @Test func bylineOnThePageCountsWhereNothingElseNamesAnybody() throws {
    let page = try HTMLPage(
      body: "<h1>Storm closes the harbour</h1><p>By Ada Winter</p><p>2 March 2026</p><p>The harbour closed.</p>")
    #expect(page.authors == ["Ada Winter"])
    #expect(page.metadata.lifecycle.released?.iso8601 == "2026-03-02")
    let told = page.article.bodies.first?.blocks.compactMap(\.repeats) ?? []
    #expect(told == [.headline, .creator, .released])
  }

  // MARK: Dates

  @Test func dayOfJSONGainsTheTimeThatAnotherPlaceNames() throws {
    let page = try HTMLPage(
      head: """
        <meta property="article:published_time" content="2026-03-02T08:15:00Z">
        <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-03-02"}</script>
        """)
    #expect(page.metadata.lifecycle.released?.iso8601 == "2026-03-02T08:15:00Z")
  }

  @Test(arguments: [
    ("<p>Posted 2 March 2026 | Exampleton</p>", "2026-03-02"),
    ("<h4>March 2, 2026 - Words by Ada Winter</h4>", "2026-03-02"),
    ("<p>\(String(repeating: "A long deck. ", count: 20))</p><p>2 March 2026, 10:30</p>", "2026-03-02T10:30"),
    ("<abbr class=published title=2026-03-02T08:15:00Z>today</abbr>", "2026-03-02T08:15:00Z"),
    ("<time datetime='02-03-2026 08:15'>2 March 2026 08:15</time>", "2026-03-02T08:15"),
    ("<span class=post-date>2 March 2026</span> by us", "2026-03-02"),
    ("<p>The harbour closed on 2 March 2026.</p>", nil), ("<p>03/02/2026</p>", nil),
    ("<p>Harbour fair, 4 July 2026</p>", nil), ("<p>Harbour fair - 4 July 2026</p>", nil),
    ("<p>Ada Winter, born 3 March 1950</p>", nil), ("<span class=updated>4 March 2026</span>", nil),
    ("<aside><span class=entry-date>3 March 2019</span> Older story</aside>", nil),
    ("<div class=comments>Bob: <span class=date>5 March 2026</span> well</div>", nil),
  ])
  func datesThatReadersSee(markup: String, date: String?) throws {
    let page = try HTMLPage(
      body: "<h1>Storm closes the harbour</h1>\(markup)<p>The harbour closed when the storm came in from the sea.</p>")
    #expect(page.metadata.lifecycle.released?.iso8601 == date)
    #expect(page.context.ledger.account.closes)
  }

  @Test func teasersBelowAShortStoryAreNoneOfIt() throws {
    let teasers = (1...9).map { "<p>Bob Reader, \($0) March 2019</p><h3><a href=/\($0)>Council meets</a></h3>" }
    let menu = (1...9).map { "<li><a href=/s\($0)>Section \($0)</a></li>" }.joined()
    let page = try HTMLPage(
      body: """
        <ul>\(menu)</ul><h1>Storm closes the harbour</h1><p>The harbour closed when the storm came in from the sea, and
        nobody knows when the ferries will sail again, as the harbour master said on Monday evening.</p>
        <div class=related><h2>More stories</h2>\(teasers.joined())</div>
        """)
    #expect(page.metadata.lifecycle.released == nil && page.authors.isEmpty)
    #expect(page.context.ledger.account.closes)
  }

  @Test func marksThatAreNestedAreReadButOnce() throws {
    let open = String(repeating: "<div class='author date published updated'>", count: 150)
    let page = try HTMLPage(
      body: "<h1>Storm closes the harbour</h1>\(open)\(String(repeating: "<p>The harbour closed.", count: 20_000))")
    #expect(page.authors.isEmpty)
  }

  @Test func changeIsNoPublication() throws {
    let page = try HTMLPage(head: "<meta property=\"article:modified_time\" content=\"2026-03-02T08:15:00Z\">")
    #expect(page.metadata.lifecycle.released == nil)
    #expect(page.metadata.lifecycle.contentModified?.day == 2)
  }

  @Test func dayOfTheAddressIsTakenLastAndSaidToBeDerived() throws {
    let page = try HTMLPage(head: "<link rel=canonical href=\"https://courier.example/2026/03/02/storm\">")
    #expect(page.metadata.lifecycle.released?.iso8601 == "2026-03-02")
    #expect(page.metadata.origins(of: .released).first?.kind == .derived)
  }
}
