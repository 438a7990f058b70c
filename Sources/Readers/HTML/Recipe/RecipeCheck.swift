import ArticleModel
import Source
import Stages

/// Holds a recipe against the pages that it carries with it.
struct RecipeCheck {
  private let recipe: PageRecipe

  /// Reads each fixture as the reader would, and fails at the first that does not come out as it must.
  static func run(_ recipe: PageRecipe) throws(StageFailure) {
    let check = RecipeCheck(recipe: recipe)
    for (index, fixture) in recipe.fixtures.enumerated() { try check.run(fixture, number: index + 1) }
  }

  private func run(_ fixture: RecipeFixture, number: Int) throws(StageFailure) {
    var options = HTMLOptions()
    // A fixture needs no address to be one of the recipe's pages.
    options.recipes = [recipe.everywhere]
    var context = StageContext()
    let source = SourceFile(name: recipe.name, bytes: Array(fixture.page.utf8))
    let document = try HTMLReader(options: options).read(source, in: &context)
    guard let article = document.articles.first else { return }
    for (field, values) in fixture.fields {
      let found = Self.values(of: field, in: article)
      guard found != values else { continue }
      throw failure(number, "\(field.rawValue) must be \(Self.quoted(values)), and \(Self.quoted(found)) was found")
    }
    let words = article.body?.blocks.plainText ?? ""
    for text in fixture.holds where !words.contains(text) {
      throw failure(number, "the body must hold \(Self.quoted([text])), and does not")
    }
    for text in fixture.lacks where words.contains(text) {
      throw failure(number, "the body must not hold \(Self.quoted([text])), and does")
    }
  }

  private static func values(of field: PageRecipe.Field, in article: Article) -> [String] {
    let (texts, metadata) = (article.metadata.texts, article.metadata)
    switch field {
    case .headline: return [texts.headline?.text.plainText].compactMap(\.self)
    case .deck: return texts.headlines.filter { $0.role == .deck }.map(\.text.plainText)
    case .byline: return metadata.credits.creators.compactMap(\.name)
    case .published: return [metadata.lifecycle.released?.iso8601].compactMap(\.self)
    case .modified: return [metadata.lifecycle.contentModified?.iso8601].compactMap(\.self)
    case .section: return metadata.credits.desks.compactMap { $0.names.first?.value }
    case .tags: return texts.keywords.map(\.text)
    }
  }

  private static func quoted(_ values: [String]) -> String {
    values.isEmpty ? "nothing" : values.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  private func failure(_ number: Int, _ message: String) -> StageFailure {
    StageFailure(Diagnostic(.htmlRecipeBroken, "\(recipe.name): fixture \(number): \(message)"), .usage)
  }
}
