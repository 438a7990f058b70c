import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

/// Recipes say where pages keep their facts and their story, and notice when pages change.
struct PageRecipeTests {
  private static let page = """
    <html><head><link rel="canonical" href="https://www.courier.example/storm"><title>The Courier</title></head><body>
    <h1>The Courier</h1><div class="head">Storm closes the harbour</div><span class="who">Mira Castellane</span>
    <i class="when" data-at="2026-11-20T08:15:00+01:00">yesterday</i><div class="copy"><p>The harbour closed on Monday.</p>
    <div class="promo">Buy our calendar of storms</div><p>It opens again on Friday, the council said.</p></div>
    <p>The festival of lamps is over.</p></body></html>
    """
  private static let recipe = """
    {"hosts": ["courier.example"],
     "fields": {"headline": ".head", "byline": ".who", "published": ".when@data-at"},
     "story": ".copy", "drop": ".promo"}
    """

  private func reader(_ recipe: String) throws -> HTMLReader {
    let file = SourceFile(name: "courier.json", bytes: Array(recipe.utf8))
    var settings = Settings(
      of: "html", ["recipe": SettingValue(["courier.json"], at: .commandLine)], files: ["recipe": [file]])
    return HTMLReader(options: try HTMLOptions(&settings))
  }

  private func read(_ recipe: String, _ page: String = page) throws -> (article: Article, context: StageContext) {
    var context = StageContext()
    let source = SourceFile(name: "page.html", bytes: Array(page.utf8))
    let document = try reader(recipe).read(source, in: &context)
    return (try #require(document.articles.first), context)
  }

  private func failure(_ recipe: String) -> StageFailure? {
    do { _ = try reader(recipe) } catch { return error as? StageFailure }
    return nil
  }

  @Test func findsWhatItNames() throws {
    let (article, context) = try read(Self.recipe)
    #expect(article.metadata.texts.headline?.text.plainText == "Storm closes the harbour")
    #expect(article.metadata.credits.creators.map(\.name) == ["Mira Castellane"])
    #expect(article.metadata.lifecycle.released?.iso8601 == "2026-11-20T08:15:00+01:00")
    #expect(article.metadata.origins(of: .headline).first?.rule == "html.recipe")
    let words = article.body?.blocks.plainText ?? ""
    #expect(words.contains("closed on Monday") && words.contains("on Friday"))
    #expect(!words.contains("calendar") && !words.contains("lamps"))
    #expect(context.ledger.account.closes)
    #expect(!context.diagnostics.contains { $0.kind == .htmlRecipeDrift })
  }

  @Test func pagesOfOtherHostsAreReadWithoutIt() throws {
    let (article, _) = try read(Self.recipe.replacing("courier.example", with: "gazette.example"))
    #expect(article.metadata.texts.headline?.text.plainText != "Storm closes the harbour")
  }

  @Test func aPageThatLacksWhatItNamesIsToldOf() throws {
    let (_, context) = try read(Self.recipe, Self.page.replacing("class=\"who\"", with: "class=\"author\""))
    let drift = try #require(context.diagnostics.first { $0.kind == .htmlRecipeDrift })
    #expect(drift.message.hasSuffix(": byline"))
  }

  @Test(arguments: [
    ("{\"feilds\": {}}", "line 1, column 12: \"feilds\" is unknown here"),
    ("{\"fields\": {\"title\": \"h1\"}}", "headline"),
    ("{\n \"story\": \"p[\"}", "line 2, column 11"), ("{\"story\": 4}", "a text, or a list of texts"),
    ("[", "ends in the"),
  ])
  func whatIsWrongIsToldWithItsPlace(_ recipe: String, _ words: String) throws {
    let refusal = try #require(failure(recipe))
    #expect(refusal.kind == .usage && refusal.diagnostic.message.contains(words), "\(refusal.diagnostic.message)")
  }

  @Test func fixturesAreReadBeforeAnyPage() throws {
    func fixture(_ head: String) -> String {
      """
      {"hosts": ["courier.example"], "fields": {"headline": ".head"}, "story": ".copy", "fixtures": [{"page":
      "<div class='head'>Storm</div><div class='copy'><p>The harbour closed.</p></div><p>Lamps.</p>",
      "fields": {"headline": "\(head)"}, "holds": "harbour", "lacks": ["Lamps"]}]}
      """.replacing("\n", with: " ")
    }
    #expect(failure(fixture("Storm")) == nil)
    let refusal = try #require(failure(fixture("Calm")))
    #expect(refusal.diagnostic.message.hasSuffix("fixture 1: headline must be \"Calm\", and \"Storm\" was found"))
  }
}
