import ArticleModel
import Testing

@testable import Readers

/// Words that pages lift out of their stories; all of it is invented.
struct PagePullQuoteTests {
  private func quotes(_ markup: String) throws -> [PullQuote] {
    let page = try HTMLPage(
      head: "<title>Storm closes the harbour</title>",
      body:
        "<article><h1>Storm closes the harbour</h1>\(HTMLPage.prose[0])\(markup)\(HTMLPage.prose[1])\(HTMLPage.prose[2])</article>"
    )
    #expect(page.context.ledger.account.closes)
    return (page.article.body?.blocks ?? []).compactMap { if case .pullQuote(let quote) = $0 { quote } else { nil } }
  }

  @Test(arguments: [
    "<figure class=wp-block-pullquote><blockquote><p>Nobody sails today.</p><cite>Ada Winter</cite></blockquote></figure>",
    "<blockquote class=pullquote><p class=pullquote__text>Nobody sails today.</p><footer><p class=pullquote__authors>Ada Winter</p></footer></blockquote>",
    "<div class='pull-quote pull-quote--left'><span class=pull-quote__text>Nobody sails today.</span> <span class=pull-quote__attribution>Ada Winter</span></div>",
    "<aside class=StoryPullQuote_root__x1>Nobody sails today. <cite>Ada Winter</cite></aside>",
    "<div class='pullquote has-attribution'><p>Nobody sails today.</p><cite></cite><cite>Ada Winter</cite></div>",
    "<div class=pullquote><p>Nobody sails today.</p><script class=quote-author>var a</script><button class=share-source>Share</button><cite>Ada Winter</cite></div>",
    "<aside role=doc-pullquote><p>Nobody sails today.</p><p class=speaker>Ada Winter</p></aside>",
    "<div class=pull_quote><svg><path d='M0'></svg><p>Nobody sails today.</p><p class=quote-author>Ada Winter</p></div>",
  ])
  func wordsAndSpeakerAreToldApart(markup: String) throws {
    let quotes = try quotes(markup)
    #expect(quotes.map(\.words.plainText) == ["Nobody sails today."])
    #expect(quotes.map(\.speaker.plainText) == ["Ada Winter"])
    #expect(quotes.allSatisfy { $0.range != nil })
  }

  @Test func linesOfWordsStayLines() throws {
    let quotes = try quotes("<aside class=pullquote><p>Nobody sails.</p><p>Nobody swims.</p></aside>")
    #expect(quotes.map { $0.words.count { if case .lineBreak = $0 { true } else { false } } } == [1])
    #expect(quotes.map(\.speaker.isEmpty) == [true])
  }

  @Test(arguments: [
    "<blockquote><p>Nobody sails today.</p><cite>Ada Winter</cite></blockquote>",
    "<div class=pullquote><h3>More</h3><ul><li>Nobody sails today.</li></ul></div>",
    "<div class=pullquote><cite>Ada Winter</cite><p>Nobody sails today.</p></div>",
    "<div class=pullquote><p>As <cite>The Courier</cite> wrote, nobody sails today.</p></div>",
    "<div class=pullquote__author><p>Ada Winter, harbour master</p></div>",
    "<div class=pullquote><p>Nobody sails.</p><img src=a.jpg></div>",
    "<div class='story has-pullquote'><p>Nobody sails today.</p></div>",
    "<div class=pullquotes><p>Nobody sails.</p></div>",
    "<blockquote class=pullquote cite=https://courier.example/1><p>Nobody sails.</p></blockquote>",
  ])
  func otherPartsStayWhatTheyAre(markup: String) throws {
    #expect(try quotes(markup).isEmpty)
  }
}
