import ArticleModel
import Testing

@testable import Readers

/// Pages say things in ways of their own, which are read as they are meant.
struct PageConventionsTests {
  @Test(arguments: [
    ("a.jpg 100w, b.jpg 300w, c.jpg 200w", "b.jpg"), ("a.jpg, b.jpg 2x", "b.jpg"), ("a,b.jpg 1x", "a,b.jpg"),
    ("data:image/gif;base64,AA 10w", nil), ("", nil),
  ])
  func largestOfASet(set: String, expected: String?) {
    #expect(PageConventions.largest(set) == expected)
  }

  @Test(arguments: [
    ("javascript:alert(1)", true), (" java\nscript:alert(1)", true), ("data:text/html,x", true),
    ("data:image/png;base64,AA", false), ("https://a.example/javascript:x", false), ("/data:x", false),
  ])
  func refusedAddresses(address: String, isRefused: Bool) {
    #expect(PageConventions.isRefused(address) == isRefused)
  }

  @Test(arguments: [
    ("https://www.youtube-nocookie.com/embed/1", "YouTube"), ("https://x.com/a/status/1", "X"),
    ("https://www.charts.example/1", "charts.example"), ("/relative", nil),
  ])
  func servicesByAddress(address: String, expected: String?) {
    #expect(PageConventions.service(address) == expected)
  }

  @Test func linksThatRunProgramsGoAndAreListed() throws {
    let page = try HTMLPage(
      body: "<h1>Storm</h1><p>See <a href='javascript:run()'>the map</a> and <a href='/b'>b</a>.</p>")
    #expect(page.context.ledger.losses.map(\.kind.id).contains("html.refused-link"))
    #expect(page.article.bodies.first?.blocks.plainText.contains("See the map and b.") == true)
  }

  @Test func picturesThatAreLoadedLaterAreFound() throws {
    let page = try HTMLPage(
      head: "<link rel='canonical' href='https://courier.example/a/b'>",
      body: """
        <h1>Storm</h1><p>One.</p><figure><img src="data:image/gif;base64,AA" data-src="../p/1.jpg" alt="A pier">
        <noscript><img src="../p/1.jpg"></noscript><figcaption>The pier. <span class="credit">Ann Example</span>
        </figcaption></figure>
        """)
    #expect(page.article.media.map { $0.renditions.first?.href } == ["https://courier.example/p/1.jpg"])
    guard case .figure(let figure)? = page.article.bodies.first?.blocks.last else {
      Issue.record("no figure")
      return
    }
    #expect(figure.caption.plainText == "The pier.")
    #expect(figure.credit.plainText == "Ann Example")
  }

  @Test func picturesOfAGalleryStayTogether() throws {
    let page = try HTMLPage(
      body: """
        <h1>Storm</h1><p>The harbour closed on Monday.</p><div class="photo-gallery"><h3>The storm in pictures</h3><ul>
        <li><figure><img src="/1.jpg"><figcaption>Waves</figcaption></figure></li><li><img src="/2.jpg"></li></ul></div>
        <div class="gallery"><img src="/3.jpg"></div>
        """)
    let blocks = try #require(page.article.bodies.first?.blocks)
    let galleries = blocks.compactMap { block in if case .gallery(let gallery) = block { gallery } else { nil } }
    #expect(galleries.map { $0.figures.count } == [2])
    #expect(galleries.first?.figures.first?.caption.plainText == "Waves")
    #expect(blocks.plainText.contains("The storm in pictures"))
    #expect(page.article.media.count == 3 && page.context.ledger.account.closes)
  }

  @Test func postsOfOtherServicesBecomeEmbeds() throws {
    let page = try HTMLPage(
      body: """
        <h1>Storm</h1><blockquote class='twitter-tweet'><p>Wow</p><a href='https://x.com/a/status/1'>1</a></blockquote>
        """)
    guard case .embed(let embed)? = page.article.bodies.first?.blocks.last else {
      Issue.record("no embed")
      return
    }
    #expect(embed.provider == "X")
    #expect(embed.href == "https://x.com/a/status/1")
    #expect(embed.fallback.plainText.hasPrefix("Wow"))
  }

  @Test func tablesThatLayPagesOutAreUnwrapped() throws {
    let laid = try HTMLPage(body: "<h1>S</h1><table><tr><td><p>One.</p><p>Two.</p><p>Three.</p></td></tr></table>")
    let data = try HTMLPage(body: "<h1>S</h1><table><tr><td>Mon</td><td>9 m</td></tr></table>")
    func kinds(_ page: HTMLPage) -> [Bool] {
      page.article.bodies.flatMap(\.blocks).map { if case .table = $0 { true } else { false } }
    }
    #expect(!kinds(laid).contains(true))
    #expect(kinds(data).contains(true))
  }

  @Test func headlinesPrintedTwiceRepeatTheField() throws {
    let page = try HTMLPage(body: "<h1>Storm ends</h1><h2>Storm ends</h2><p>It did.</p><h2>Storm</h2>")
    #expect(page.article.bodies.first?.blocks.map(\.repeats) == [.headline, .headline, nil, nil])
  }

  @Test func twoLineBreaksPartParagraphs() throws {
    let page = try HTMLPage(body: "<h1>S</h1><div>One.<br><br>Two.<br>Three.</div>")
    #expect(page.article.bodies.first?.blocks.dropFirst().map { $0.lines.joined() } == ["One.", "Two. Three."])
  }
}
