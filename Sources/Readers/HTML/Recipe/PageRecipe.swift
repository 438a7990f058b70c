/// Where a user says that the pages of some hosts keep their facts and their story.
struct PageRecipe: Sendable {
  /// Its name, for messages: that of its file.
  let name: String
  /// The hosts whose pages it is for; empty for all pages.
  private(set) var hosts: [String]
  /// Where the fields stand, in the order written.
  let fields: [(field: Field, place: Place)]
  /// What holds the story: nothing outside of it is read where one of these is found.
  let story: Selector?
  /// What goes whatever it is, and what stays.
  let drop: Selector?
  let keep: Selector?
  /// Pages and what must be read out of them.
  let fixtures: [RecipeFixture]

  /// The fields that a recipe may find.
  enum Field: String, CaseIterable, Sendable {
    case headline, deck, byline, published, modified, section, tags
  }

  /// Where something stands: an element, and the attribute that says it, where it is not its words.
  struct Place: Sendable {
    let selector: Selector
    let attribute: String?
    /// How the file spells it.
    let written: String
  }

  /// The same for pages of all hosts.
  var everywhere: PageRecipe {
    var recipe = self
    recipe.hosts = []
    return recipe
  }

  /// Whether it is for a page of a host.
  func isFor(_ host: String?) -> Bool {
    guard !hosts.isEmpty else { return true }
    guard let host = host?.lowercased() else { return false }
    return hosts.contains { host == $0 || host.hasSuffix("." + $0) }
  }
}
