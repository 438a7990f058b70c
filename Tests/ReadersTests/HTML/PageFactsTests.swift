import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

/// What a page says about its story is taken from the most trusted place, and what others say is kept as rivals.
struct PageFactsTests {
  // MARK: Headline

  @Test func visibleHeadingBeatsTitleWithTheSiteInIt() throws {
    let page = try HTMLPage(
      head: """
        <title>Storm closes the harbour | Example Courier</title><meta property="og:site_name" content="Example Courier">
        <meta property="og:title" content="Harbour shut by storm: all you need to know">
        """)
    #expect(page.headline == "Storm closes the harbour")
    #expect(page.rule(.headline) == "html.h1")
    let rivals = page.metadata.origins(of: .headline).first?.rivals.map(\.value) ?? []
    #expect(rivals.contains("Harbour shut by storm: all you need to know"))
  }

  @Test func headingWithTheNameOfTheSiteIsNoHeadline() throws {
    let page = try HTMLPage(
      head: """
        <meta property="og:site_name" content="Example Courier"><meta property="og:title" content="Ferry sails again">
        """,
      body: "<h1>Example Courier</h1><p>The ferry sails again from Monday on.</p>")
    #expect(page.headline == "Ferry sails again")
  }

  @Test(arguments: [
    ("Storm closes the harbour - Example Courier", "Storm closes the harbour"),
    ("Example Courier | Storm closes the harbour", "Storm closes the harbour"),
    ("Storm - and calm", "Storm - and calm"), ("Storm closes the harbourㅣExample Courier", "Storm closes the harbour"),
    (
      "Storm shuts the press of the Example Courier for two days",
      "Storm shuts the press of the Example Courier for two days"
    ),
  ])
  func titleLosesNothingButTheSite(title: String, headline: String) throws {
    let page = try HTMLPage(
      head: "<title>\(title)</title><meta property=\"og:site_name\" content=\"Example Courier\">",
      body: "<p>The harbour closed on Monday.</p>")
    #expect(page.headline == headline)
  }

  // MARK: JSON-LD

  @Test func linkedDataIsReadThroughGraphAndReferences() throws {
    let page = try HTMLPage(
      linked: """
        {"@context": "https://schema.org", "@graph": [
          {"@type": "Person", "@id": "#ada", "name": "Ada Winter"},
          {"@type": "Organization", "@id": "#courier", "name": "Example Courier"},
          {"@type": "NewsArticle", "headline": "Storm closes the harbour", "datePublished": "2026-03-02T08:15:00+01:00",
           "dateModified": "2026-03-02T09:00", "author": {"@id": "#ada"}, "publisher": {"@id": "#courier"},
           "articleSection": "Coast", "keywords": ["storm", "harbour"], "isAccessibleForFree": "False"}]}
        """)
    #expect(page.authors == ["Ada Winter"])
    #expect(page.metadata.lifecycle.released?.iso8601 == "2026-03-02T08:15:00+01:00")
    #expect(page.metadata.lifecycle.contentModified?.iso8601 == "2026-03-02T09:00")
    #expect(page.metadata.credits.provider?.name == "Example Courier")
    #expect(page.metadata.credits.desks.compactMap(\.names.first?.value) == ["Coast"])
    #expect(page.metadata.texts.keywords.map(\.text) == ["storm", "harbour"])
    #expect(page.metadata.rights.first?.limitations == "isAccessibleForFree: false")
  }

  @Test func brokenLinkedDataIsMendedWhereItCanOnlyBeMeantInOneWay() throws {
    let page = try HTMLPage(
      linked: """
        /* made by hand */
        {"@type": "NewsArticle", "headline": "Storm closes
         the harbour", "author": ["Ada Winter", "Ben Storm",],}
        """)
    #expect(page.authors == ["Ada Winter", "Ben Storm"])
    #expect(page.context.diagnostics.map(\.id).contains("html.linked-data-mended"))
  }

  @Test func hopelessLinkedDataIsSaidAndNothingIsTakenFromIt() throws {
    let page = try HTMLPage(linked: "{\"@type\": \"NewsArticle\", \"author\": \"Ada")
    #expect(page.authors.isEmpty)
    #expect(page.context.diagnostics.map(\.id).contains("html.linked-data-broken"))
  }

  @Test func storyOfAnotherPageIsNotTakenForThisOne() throws {
    let page = try HTMLPage(
      head: """
        <link rel="canonical" href="https://courier.example/storm"><script type="application/ld+json">
        [{"@type": "NewsArticle", "url": "https://courier.example/calm", "author": "Carl Calm"},
         {"@type": "NewsArticle", "url": "https://courier.example/storm", "author": "Ada Winter"}]</script>
        """)
    #expect(page.authors == ["Ada Winter"])
  }

  // MARK: Publishers

  @Test(arguments: [
    (
      """
      <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Storm",
        "publisher": {"@id": "#courier"}}, {"@type": "Organization", "@id": "#courier", "name": "Example Courier",
        "logo": {"@id": "#logo"}}, {"@type": "ImageObject", "@id": "#logo", "url": "/logo.png", "width": 600,
        "height": "60px"}]}</script>
      """, "html.json-ld-logo", 600
    ),
    (
      """
      <script type="application/ld+json">{"@type": "NewsArticle",
        "publisher": {"name": "Example Courier", "logo": "https://courier.example/logo.png"}}</script>
      """, "html.json-ld-logo", nil
    ),
    (
      """
      <div itemscope itemtype="https://schema.org/NewsArticle"><div itemprop=publisher itemscope
        itemtype="https://schema.org/Organization"><meta itemprop=name content="Example Courier"><div itemprop=logo itemscope
        itemtype="https://schema.org/ImageObject"><meta itemprop=url content="logo.png"></div></div></div>
      """, "html.itemprop-logo", nil
    ),
  ])
  func logoBelongsToThePublisher(markup: String, rule: String, width: Int?) throws {
    let page = try HTMLPage(
      head: "<base href=https://courier.example/>", body: "\(markup)<h1>Storm</h1><p>The harbour closed on Monday.</p>")
    let publisher = try #require(page.metadata.credits.provider)
    #expect(publisher.name == "Example Courier")
    #expect(
      publisher.logos == [
        Rendition(href: "https://courier.example/logo.png", width: width, height: width.map { $0 / 10 })
      ])
    #expect(page.metadata.origins(of: .provider).map(\.rule).contains(rule))
  }

  @Test func logoWithoutAnAddressIsNone() throws {
    let page = try HTMLPage(
      linked: """
        {"@type": "NewsArticle", "publisher": {"name": "Example Courier", "logo": {"@id": "https://courier.example/#logo"}}}
        """)
    #expect(page.metadata.credits.provider?.logos == [])
  }

  // MARK: Pictures

  @Test func pictureThatTheBodyShowsTooStaysOne() throws {
    let page = try HTMLPage(
      head: """
        <link rel=canonical href="https://courier.example/storm">
        <meta property="og:image" content="https://courier.example/quay.jpg">
        <meta property="og:image:alt" content="The quay">
        """,
      body: """
        <p><img src="logo.png"></p><h1>Storm closes the harbour</h1>
        <figure><img src="https://courier.example/quay.jpg"></figure><p>It closed.</p>
        """)
    #expect(
      page.article.media.map { $0.renditions.first?.href } == [
        "https://courier.example/quay.jpg", "https://courier.example/logo.png",
      ])
    #expect(page.metadata.origins(of: .media).map(\.rule) == ["html.og-image", "html.img"])
    #expect(page.article.media.first?.altText == "The quay")
  }

  @Test(arguments: [
    ("/a/b.jpg", "https://courier.example/a/b.jpg"), ("b.jpg", "https://courier.example/news/b.jpg"),
    ("../b.jpg", "https://courier.example/b.jpg"), ("//pictures.example/b.jpg", "https://pictures.example/b.jpg"),
    ("https://pictures.example/b.jpg", "https://pictures.example/b.jpg"),
  ])
  func addressesAreMadeWhole(written: String, whole: String) {
    #expect(PageAddress.resolved(written, at: "https://courier.example/news/storm?page=2") == whole)
  }

  @Test func correctionsAndMachinesAreTold() throws {
    let source = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
    let page = try HTMLPage(
      linked: """
        {"@type": "NewsArticle", "correction": ["The wall is 3 m high, not 30.", {"@type": "CorrectionComment",
        "text": "The ferry sails at 8."}], "digitalSourceType": "\(source)"}
        """)
    #expect(
      page.metadata.notes.map { $0.blocks[0].lines } == [["The wall is 3 m high, not 30."], ["The ferry sails at 8."]])
    #expect(page.metadata.notes.allSatisfy { $0.audience == .anyone && $0.role?.literal == "correction" })
    #expect(page.metadata.digitalSourceType?.uri == source)
    #expect(page.rule(.note) == "html.json-ld-correction")
  }

  @Test(arguments: ["<footer>Ada Winter</footer>", "<cite>Ada Winter</cite>"])
  func whatEndsAQuotationNamesTheSpeaker(end: String) throws {
    let page = try HTMLPage(
      body: "<h1>Storm</h1><p>She said:</p><blockquote><p>We stay.</p>\(end)</blockquote><p>So they did.</p>")
    let quotations = page.article.body?.blocks.compactMap {
      if case .quotation(let quotation) = $0 { quotation } else { nil }
    }
    #expect(quotations?.map(\.speaker.plainText) == ["Ada Winter"])
    #expect(quotations?.first?.blocks.count == 1)
    #expect(page.context.ledger.account.closes)
  }
}
