import Markup
import Testing
import XMLBridge

@testable import Readers

/// Selectors mean the elements that style sheets mean by them.
struct SelectorTests {
  private static let page = """
    <html><body id="top" class="wide dark"><div class="story main" data-kind="news-lead"><h1>One</h1>
    <section><p class="lead">Two</p><div><p>Three</p></div></section><a href="https://courier.example/a.html">Four</a>
    </div><p>Five</p></body></html>
    """

  private func words(_ selector: String) throws -> [String] {
    let selector = try SelectorParser.parse(selector)
    let root = try MarkupDocument.read(html: Array(Self.page.utf8)).root
    var found: [String] = []
    func walk(_ element: MarkupElement, _ around: [MarkupElement]) {
      if selector.selects(element, in: around) { found.append(element.text.filter { !$0.isWhitespace }) }
      for child in element.elements { walk(child, around + [element]) }
    }
    walk(root, [])
    return found
  }

  @Test(arguments: [
    ("h1", ["One"]), ("P", ["Two", "Three", "Five"]), (".lead", ["Two"]), ("p.lead", ["Two"]), ("h1.lead", []),
    ("#top > p", ["Five"]), ("#top p", ["Two", "Three", "Five"]), ("section > p", ["Two"]), (".story.main h1", ["One"]),
    ("[data-kind^=news] > h1", ["One"]), ("[data-kind$=\"lead\"] h1", ["One"]), ("[data-kind*='s-l'] h1", ["One"]),
    ("body[class~=dark] > p", ["Five"]), ("[class=dark] p", []), ("a[href], h1", ["One", "Four"]), ("*.lead", ["Two"]),
    ("div section > div p", ["Three"]), ("body > section p", []),
  ])
  func selects(_ selector: String, _ expected: [String]) throws {
    #expect(try words(selector) == expected)
  }

  @Test(arguments: [
    "", "> p", "p >", "p[", "p[a=", "p[a=\"b]", "a,,b", "p:first-child", "#", "a b c d e f g h i", "p)",
  ])
  func refusesWhatIsNoSelector(_ selector: String) {
    #expect(throws: SelectorParser.Failure.self) { try SelectorParser.parse(selector) }
  }
}
