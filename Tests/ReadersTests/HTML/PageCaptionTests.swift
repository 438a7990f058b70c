import ArticleModel
import Testing

@testable import Readers

/// Captions that pages put beside pictures in all their markups; all of it is invented.
struct PageCaptionTests {
  private static let menu =
    "<nav><ul>" + (1...12).map { "<li><a href=/\($0)>Section \($0)</a></li>" }.joined() + "</ul></nav>"

  private func page(_ markup: String) throws -> HTMLPage {
    let story = HTMLPage.prose[0] + HTMLPage.prose[1] + markup + HTMLPage.prose[2] + HTMLPage.prose[3]
    return try HTMLPage(
      head: "<title>Storm closes the harbour</title>",
      body: "\(Self.menu)<article><h1>Storm closes the harbour</h1>\(story)</article>\(Self.menu)")
  }

  private func figures(_ page: HTMLPage) -> [[String]] {
    (page.article.body?.blocks ?? []).compactMap { block in
      guard case .figure(let figure) = block else { return nil }
      return [figure.mediaID == nil ? "" : "shown", figure.caption.plainText, figure.credit.plainText]
    }
  }

  @Test(arguments: [
    "<div class=wp-caption><img src=a.jpg><p class=wp-caption-text>The wall. Photo: Ada Winter</p></div>",
    "<p><img src=a.jpg></p><p class=caption>The wall. Photo: Ada Winter</p>",
    "<div class=img><div><img src=a.jpg></div></div><div class=image-caption>The wall. Photo: Ada Winter</div>",
    "<img src=a.jpg><p><em>The wall. Photo: Ada Winter</em></p>",
    "<p><img src=a.jpg><br>The wall. Photo: Ada Winter</p>",
    "<p><img src=a.jpg></p><p>The wall. Photo: Ada Winter</p>",
    "<table class=image><tr><td><img src=a.jpg></td></tr><tr><td class=caption>The wall. Photo: Ada Winter</td></tr></table>",
    "<div class=pic><img src=a.jpg><div class=caption>The wall. <span class=credit>Photo: Ada Winter</span></div></div>",
  ])
  func captionsBelongToTheirPictures(markup: String) throws {
    let page = try page(markup)
    #expect(figures(page) == [["shown", "The wall.", "Photo: Ada Winter"]])
    #expect(page.article.body?.blocks.count == 6)
    #expect(page.article.media.count == 1)
    #expect(page.context.ledger.account.closes)
  }

  @Test func whatPlaysBesideWordsOfThatNameStays() throws {
    let frame = "<iframe src=https://www.youtube.com/embed/abc></iframe>"
    let page = try page("<p><img src=a.jpg></p><div class=caption>The wall.\(frame)</div>")
    let embeds = page.article.body?.blocks.filter { if case .embed = $0 { true } else { false } }
    #expect(embeds?.count == 1)
    #expect(page.context.ledger.account.closes)
  }

  @Test func creditMayStandAlone() throws {
    #expect(
      figures(try page("<p><img src=a.jpg></p><p>Photo: Ada Winter/dpa</p>")) == [
        ["shown", "", "Photo: Ada Winter/dpa"]
      ])
  }

  @Test(arguments: [
    "<p><img src=a.jpg></p><p>The wall held, and so did the quay.</p>", "<p class=caption>The wall held.</p>",
    "<p><img src=a.jpg></p><h2>The wall</h2><p>Photo: Ada Winter</p>",
    "<figure><img src=a.jpg></figure><div class=resource-content><p>The wall held.</p><p>So did the quay.</p></div>",
    "<figure><img src=a.jpg></figure><div class=credits><h3>Sources</h3><ul><li>One</li></ul></div>",
    "<p><img src=a.jpg></p><div class=byline>By Ada Winter</div>",
    "<p><img src=a.jpg><br>She left the office at noon. Nobody saw her again that day.</p>",
    "<h2><img src=a.jpg><span class=caption>What comes next</span></h2>",
  ])
  func otherWordsStayAsTheyAre(markup: String) throws {
    let page = try page(markup)
    #expect(figures(page).allSatisfy { $0[1].isEmpty && $0[2].isEmpty })
    #expect(page.context.ledger.account.closes)
  }
}
