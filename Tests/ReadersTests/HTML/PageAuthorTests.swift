import ArticleModel
import Testing

@testable import Readers

/// Who wrote a story where a page names several, its house, or a person by halves; all names are invented.
struct PageAuthorTests {
  private func page(_ head: String, _ line: String = "") throws -> HTMLPage {
    try HTMLPage(
      head: head,
      body: "<h1>Storm closes the harbour</h1>\(line)<p>The harbour closed on Monday when the storm came in.</p>")
  }

  private func linked(_ author: String) -> String {
    "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"author\": \(author)}</script>"
  }

  @Test func papersGiveTheFamilyNameFirst() throws {
    let page = try page(
      "<meta name=citation_author content='Winter, Jane'><meta name=citation_author content='Ben Storm'>")
    #expect(page.authors == ["Jane Winter", "Ben Storm"])
  }

  @Test(arguments: [
    ("Doe, Jane; Roe, John", ["Jane Doe", "John Roe"]), ("Jane Doe, John Roe", ["Jane Doe", "John Roe"]),
    ("van der Doe, Jane", ["Jane van der Doe"]), ("Jane Doe, PhD", ["Jane Doe"]),
  ])
  func cataloguesOfPapersNameSeveral(content: String, names: [String]) throws {
    let page = try page("<meta name=citation_author content='\(content)'>")
    #expect(page.authors == names)
  }

  @Test func whoeverIsNamedInAFigureMadeThePicture() throws {
    let page = try page(
      "<meta name=author content='Jane Winter'>",
      "<figure><img src=a.jpg><figcaption>The wall <span itemprop=author>(Image: Ben Storm)</span>"
        + "<meta itemprop=author content='Ben Storm'></figcaption></figure>")
    #expect(page.authors == ["Jane Winter"])
  }

  @Test func whatStandsBehindANameIsAJob() throws {
    let page = try page(linked("\"Jane Winter, Chief Storm Officer\""))
    #expect(page.authors == ["Jane Winter"])
    #expect(page.metadata.credits.creators.first?.jobTitle == "Chief Storm Officer")
  }

  @Test(arguments: [
    ("{\"@type\": \"Organization\", \"name\": \"Example House\"}", "By Jane Winter", ["Jane Winter"]),
    ("{\"@type\": \"Organization\", \"name\": \"Example House\"}", "By Jane WinterIn Harbours", ["Example House"]),
    ("{\"@type\": \"Organization\", \"name\": \"AFP\"}", "By Jane Winter", ["AFP"]),
    ("\"Jane\"", "By Jane Winter", ["Jane Winter"]), ("\"JW\"", "By Jane Winter", ["Jane Winter"]),
    ("\"janewinter\"", "By Jane Winter", ["Jane Winter"]), ("\"Ben\"", "By Jane Winter", ["Ben"]),
    ("\"Ben Storm\"", "By Jane Winter", ["Ben Storm"]),
  ])
  func personsCountBeforeHousesAndHalves(author: String, line: String, names: [String]) throws {
    let page = try page(linked(author), "<p>\(line)</p>")
    #expect(page.authors == names)
    let origin = try #require(page.metadata.origins(of: .creator).first)
    #expect(page.metadata.origins(of: .creator).count == 1)
    #expect((origin.rule == "html.byline-word") == (names == ["Jane Winter"]))
    #expect(origin.rule != "html.byline-word" || origin.rivals.count == 1)
  }

  @Test func severalJobsStayWithThePersonAndPersonsStayPersons() throws {
    let page = try page(linked("\"Jane Winter, Chief Editor, Harbour Reporter, Mary Writer\""))
    #expect(page.authors == ["Jane Winter", "Mary Writer"])
    #expect(page.metadata.credits.creators.first?.jobTitle == "Chief Editor, Harbour Reporter")
  }

  @Test func farPersonsDoNotReplaceTheHouse() throws {
    let page = try HTMLPage(
      head: linked("{\"@type\": \"Organization\", \"name\": \"Example House\"}"),
      body:
        "<h1>Storm closes the harbour</h1><p>The harbour closed on Monday when the storm came in from the sea, and nobody sailed all day long.</p>"
        + "<hr><p>Another story</p><p>By Jane Winter</p>")
    #expect(page.authors == ["Example House"])
  }

  @Test func markedPersonCountsBeforeTheHouse() throws {
    let page = try page(
      linked("{\"@type\": \"Organization\", \"name\": \"Example House\"}") + "<meta name=author content='Jane Winter'>")
    #expect(page.authors == ["Jane Winter"])
  }
}
