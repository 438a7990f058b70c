import ArticleModel
import Testing

@testable import Writers

/// Where links lead, and which ids are given: nothing hostile comes through.
struct XHTMLLinkTests {
  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "http://",
    "https:///x", "http:x", "https://a b/", "http://[::1", "http://256.1.1.1/", "https://a..b/", "https://a:99999/", "",
    "https://xn--0.example/", "https://xn--bcher-kv.example/", "https://xn--ab.example/",
    "https://\u{301}a.example/", "sms:+31",
  ])
  func keepsOnlyTheWordsOfBadLinks(href: String) throws {
    let page = try XHTMLPage([.words(.link("x", to: href))])
    #expect(page.text == "<p>x</p>")
    #expect(page.lossIDs == ["xhtml.refused-link"])
  }

  @Test(arguments: [
    (" https://a.example/b c?d=\"e\"&f#g#h ", "https://a.example/b%20c?d=%22e%22&amp;f#g%23h"),
    ("HTTP://User:pw@A.Example:8080/%zz%20", "http://a.example:8080/%25zz%20"),
    ("https://bücher.example/ü", "https://bücher.example/%C3%BC"), ("mailto:a@b.example", "mailto:a@b.example"),
    ("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/"), ("https://a.xn--p1ai", "https://a.xn--p1ai"),
    ("https://xn--fiq228c.example/", "https://xn--fiq228c.example/"),
    ("tel:+31 20", "tel:+31%2020"),
  ])
  func spellsAddressesAsURLs(href: String, written: String) throws {
    #expect(try XHTMLPage([.words(.link("x", to: href))]).text == "<p><a href=\"\(written)\">x</a></p>")
  }

  @Test func keepsRelativeLinksOnlyWhereTheyLead() throws {
    let block = Block.words(.link("x", to: "java\tscript:alert(1)"))
    #expect(try XHTMLPage([block]).lossIDs == ["xhtml.relative-link"])
    #expect(try XHTMLPage([block], style: .newsML).text == "<p><a href=\"java%09script:alert(1)\">x</a></p>")
  }

  @Test func takesLinksApart() throws {
    let inner = Inline.link("b", to: "https://b.example/")
    let page = try XHTMLPage([.words(.link(Link([.words("a"), inner], href: "https://a.example/")))])
    #expect(page.text == "<p><a href=\"https://a.example/\">ab</a></p>")
    #expect(page.lossIDs == ["xhtml.nested-link"])
  }

  @Test func givesALinkWithoutWordsItsAddress() throws {
    let page = try XHTMLPage([.words(.link("\u{200B}", to: "https://a.example/"))])
    #expect(page.text == "<p><a href=\"https://a.example/\">\u{200B}https://a.example/</a></p>")
    #expect(page.body.account.closes)
  }

  @Test func leadsToAnchorsByNamesThatXMLAllows() throws {
    let blocks: [Block] = [
      .words(.link("x", to: "#1 \"a\""), .link("y", to: "#nowhere")),
      .paragraph(Paragraph([.words("p")], anchor: "1 \"a\"")),
      .paragraph(Paragraph([.words("q")], anchor: "1 'a'")),
      .paragraph(Paragraph([.words("r")], anchor: "1 \"a\"")), .words(""),
    ]
    let page = try XHTMLPage(blocks, style: .newsML)
    #expect(
      page.text
        == """
        <p><a href="#id-1--a-">x</a>y</p>
        <p id="id-1--a-">p</p>
        <p id="id-1--a--2">q</p>
        <p>r</p>
        """)
    #expect(page.lossIDs == ["xhtml.dangling-link", "xhtml.changed-anchor"])
  }

  @Test func keepsThePlaceOfAnchoredBlocksThatPrintNothing() throws {
    let page = try XHTMLPage([.paragraph(Paragraph([], anchor: "a")), .words(.link("x", to: "#a"))], style: .newsML)
    #expect(page.text == "<div id=\"a\"></div>\n<p><a href=\"#a\">x</a></p>")
  }
}
