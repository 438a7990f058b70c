import Markup

/// What a recipe finds in a page.
struct RecipeFindings: Sendable {
  /// The claims of each field, in document order.
  private(set) var claims: [PageRecipe.Field: [PageClaim]] = [:]
  /// The numbers of the nodes that the story's elements hold; `nil` where the recipe names none or finds none.
  private(set) var story: [Range<Int32>]?
  private(set) var dropped: [Range<Int32>] = []
  private(set) var kept: [Range<Int32>] = []
  /// What the recipe names and the page does not have: fields by name, and `story`.
  private(set) var missing: [String] = []

  private let recipe: PageRecipe
  private var around: [MarkupElement] = []
  private var places: [Range<Int32>] = []

  /// Looks for everything that a recipe names.
  init(_ recipe: PageRecipe, in root: MarkupElement) {
    self.recipe = recipe
    walk(root)
    if recipe.story != nil {
      story = places.isEmpty ? nil : places
      if places.isEmpty { missing.append("story") }
    }
    missing += recipe.fields.filter { claims[$0.field] == nil }.map(\.field.rawValue)
    around = []
  }

  private mutating func walk(_ element: MarkupElement) {
    for (field, place) in recipe.fields where place.selector.selects(element, in: around) {
      guard let claim = Self.claim(element, place) else { continue }
      claims[field, default: []].append(claim)
    }
    if recipe.story?.selects(element, in: around) == true { add(element, to: \.places) }
    if recipe.drop?.selects(element, in: around) == true { add(element, to: \.dropped) }
    if recipe.keep?.selects(element, in: around) == true { add(element, to: \.kept) }
    around.append(element)
    for case .element(let child) in element.nodes { walk(child) }
    around.removeLast()
  }

  private mutating func add(_ element: MarkupElement, to path: WritableKeyPath<RecipeFindings, [Range<Int32>]>) {
    guard let number = element.number, let end = element.endNumber, end > number else { return }
    self[keyPath: path].append(number..<end)
  }

  private static func claim(_ element: MarkupElement, _ place: PageRecipe.Place) -> PageClaim? {
    if let attribute = place.attribute {
      return PageClaim(PageText(element.attribute(attribute), at: element.startTagRange), "html.recipe", 99)
    }
    return PageClaim(PageMark(name: "", element: element, scope: nil).text, "html.recipe", 99)
  }

  /// What the recipe says of a block that begins at a node; `nil` where it says nothing.
  func stays(_ node: Int32) -> Bool? {
    if dropped.contains(where: { $0.contains(node) }) { return false }
    if kept.contains(where: { $0.contains(node) }) { return true }
    return story.map { $0.contains { $0.contains(node) } }
  }
}
