/// A page that a recipe carries with it, and what must be read out of it.
struct RecipeFixture: Sendable {
  /// The page.
  let page: String
  /// What each field must say; several where there are several.
  let fields: [(field: PageRecipe.Field, values: [String])]
  /// What the body must hold, and what it must not.
  let holds: [String]
  let lacks: [String]
}
