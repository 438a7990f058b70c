import ArticleModel
import Markup
import TestSupport
import Testing

@testable import Writers

/// What holds of any body written as XHTML, tried on generated ones.
struct XHTMLBodyPropertyTests {
  private static let styles: [XHTMLStyle] = [.newsML, .epub, XHTMLStyle(printedElsewhere: [.headline, .byline])]

  @Test(arguments: 0..<400)
  func isWellFormedAndAccountsForEverything(seed: Int) throws {
    var generator = ArticleGenerator(seed: UInt64(seed))
    let article = generator.publishableArticle()
    let blocks = try #require(article.body).blocks
    var style = Self.styles[seed % Self.styles.count]
    style.media = XHTMLMedia.table(of: article.media, showingPictures: seed % 2 == 0)
    let page = try XHTMLPage(blocks, style: style)
    #expect(page.body.account.closes, "\(page.body.account)")
    #expect(page.body.account.source == blocks.ink)
    #expect(Set(page.ids).count == page.ids.count, "an id occurs twice")
    for (element, around) in page.elements { check(element, around, ids: Set(page.ids)) }
  }

  private func check(_ element: MarkupElement, _ around: [String], ids: Set<String>) {
    let name = element.name.local
    if let href = element.attribute("href"), href.hasPrefix("#") { #expect(ids.contains(String(href.dropFirst()))) }
    if let href = element.attribute("href") ?? element.attribute("src") { #expect(!href.contains("javascript:")) }
    if name == "a" || name == "ruby" { #expect(!around.contains(name), "\(name) inside \(name)") }
    if name == "th" { #expect(!element.elements.contains { ["h2", "section", "aside"].contains($0.name.local) }) }
    if let id = element.attribute("id") { #expect(id.utf8.first.map { $0 >= 0x41 } == true, "\(id) is no NCName") }
    let blockNames: Set = ["p", "div", "ul", "ol", "dl", "table", "figure", "aside", "section", "pre", "blockquote"]
    let phrasing: Set = [
      "p", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "a", "span", "em", "strong", "pre", "rt", "caption",
    ]
    if blockNames.contains(name) { #expect(phrasing.isDisjoint(with: around), "\(name) inside \(around)") }
  }
}
