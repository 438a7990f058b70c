import ArticleModel
import Testing

@testable import Readers

/// What stands around the headlines of pages that have menus, logos and teasers besides; all names are invented.
struct PageHeadTests {
  private func page(
    head: String = "<title>Storm closes the harbour</title>", above: String = "",
    heading: String = "<h1>Storm closes the harbour</h1>", _ lines: String
  ) throws -> HTMLPage {
    let menu = (1...12).map { "<li><a href=/\($0)>Section \($0)</a></li>" }.joined()
    let story = """
      <p>The harbour closed when the storm came in from the sea, and nobody knows when the ferries will sail again, as
      the harbour master said on Monday evening.</p><p>All boats were tied up before the first wave came over the wall,
      the harbour master said, and the town hall had asked everybody to stay away from the water until the morning.</p>
      """
    return try HTMLPage(
      head: head, body: "<ul>\(menu)</ul>\(above)<div>\(heading)\(lines)\(story)</div><ul>\(menu)</ul>")
  }

  @Test func pageThatHasASidebarIsNoneItself() throws {
    let page = try page(above: "<div class=has-sidebar>", "<span class=byline>By Ada Winter</span>")
    #expect(page.authors == ["Ada Winter"] && page.rule(.creator) == "html.byline-mark")
  }

  @Test func dateStandsNearTheHeadlineAndNotNearALogo() throws {
    let logo = "<h1>Example Courier</h1>" + String(repeating: "<p><b>.</b></p>", count: 700)
    let page = try page(above: logo, "<span class=publishing-date>2 March 2026</span>")
    #expect(page.metadata.lifecycle.released?.iso8601 == "2026-03-02")
    #expect(page.context.ledger.account.closes)
  }

  @Test func headingThatHoldsMoreThanTheHeadlineIsItsPlace() throws {
    let logo = "<h1>Example Courier</h1>" + String(repeating: "<p><b>.</b></p>", count: 700)
    let heading = "<h1><i><span class=date>2 March 2026</span></i> Storm closes the harbour</h1>"
    let page = try page(above: logo, heading: heading, "")
    #expect(page.metadata.lifecycle.released?.iso8601 == "2026-03-02")
  }

  @Test func ofSeveralTimesTheOneAtTheHeadlineCounts() throws {
    let teaser = "<p><time datetime=2019-03-01>1 March 2019</time> Older</p>" + String(repeating: "<hr>", count: 1_000)
    let page = try page(above: teaser, "<p><time datetime=2026-03-02>2 March 2026</time></p>")
    #expect(page.metadata.lifecycle.released?.iso8601 == "2026-03-02")
    let lone = try self.page(above: teaser, "")
    #expect(lone.metadata.lifecycle.released?.iso8601 == "2019-03-01")
  }

  @Test(arguments: [
    (
      "<p>The ferries will stay in until the morning, the harbour master said on Monday, and so will all others.</p>"
        + "<p>Published March 2, 2026</p>", "2026-03-02"
    ),
    ("<div><h5>Datum:</h5>02.03.2026</div>", "2026-03-02"), ("<div>Mise en ligne : 2 mars 2026</div>", "2026-03-02"),
    ("<div><h5>Nächste Fahrt:</h5>02.03.2026</div>", nil), ("<p>Letzte Änderung: 02.03.2026</p>", nil),
  ])
  func linesBetweenHeadlineAndStoryAreRead(lines: String, day: String?) throws {
    let page = try page(lines)
    #expect(page.metadata.lifecycle.released?.iso8601 == day)
    #expect(page.authors.isEmpty && page.context.ledger.account.closes)
  }

  @Test func lineOfAnAuthorMayStandBelowItsLabel() throws {
    #expect(try page("<div><h5>Autor:</h5>Ada Winter</div>").authors == ["Ada Winter"])
    #expect(try page("<div><h5>Foto:</h5>Ada Winter</div>").authors.isEmpty)
  }

  @Test func labelOfSomethingElseLeavesABylineAsItIs() throws {
    #expect(try page("<p>Share this:</p><p>By Ada Winter</p>").authors == ["Ada Winter"])
    let heading = "<h1>Storm closes the harbour:</h1>"
    #expect(try page(heading: heading, "<p>By Ada Winter</p>").authors == ["Ada Winter"])
  }

  @Test(arguments: ["related", "related-no-thumbs", "comments-with-avatars"])
  func whatStandsBesideTellsNothingOfTheStory(name: String) throws {
    let beside = "<div class=byline>By Bob Other</div><span class=date>3 May 2011</span>"
    let page = try page("<div class=\(name)>\(beside)</div>")
    #expect(page.rule(.creator) != "html.byline-mark" && page.rule(.released) != "html.date-mark")
  }

  @Test func changeIsToldInManyLanguages() throws {
    #expect(try page("<p>Letzte Änderung: 02.03.2026</p>").metadata.lifecycle.contentModified?.day == 2)
  }

  @Test func lineBelowADeckStaysThere() throws {
    let deck =
      "<p>The ferries will stay in until the morning, the harbour master said on Monday, and so will others.</p>"
    let told = try page("\(deck)<p>By Ada Winter, 2 March 2026</p>").article.bodies.first?.blocks.map(\.repeats) ?? []
    #expect(told.prefix(3) == [.headline, nil, .creator])
  }

  @Test(arguments: [("gizmo", ["gizmo"]), ("admin", []), ("About", []), ("Read more", [])])
  func linkToAnAuthorMayBearAPenName(name: String, names: [String]) throws {
    let page = try page("<p>A tale by <a rel=author href=/author/g>\(name)</a></p>")
    #expect(page.authors == names)
    #expect(page.metadata.credits.creators.allSatisfy { $0.kind == .unstated })
  }

  @Test(arguments: [("Verfasst von", ["Ada Winter"]), ("Written by", ["Ada Winter"]), ("Reading time", [])])
  func cardNamesAuthorsBehindALabel(label: String, names: [String]) throws {
    let head = "<meta name=twitter:label1 content='\(label)'><meta name=twitter:data1 content='Ada Winter'>"
    #expect(try page(head: head, "").authors == names)
  }

  @Test func pageWithoutAHeadingHasItsDateNearTheStory() throws {
    let page = try page(
      heading: "<div class=title>Storm closes the harbour</div>", "<i class=h-time>2026-03-02 08:15</i>")
    #expect(page.metadata.lifecycle.released?.iso8601 == "2026-03-02T08:15")
  }
}
