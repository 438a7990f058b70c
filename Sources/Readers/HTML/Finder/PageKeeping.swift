/// What of a page stays in the body.
struct PageKeeping: Sendable {
  /// How likely a block must be of the story.
  var cut = PageVerdicts.balanced
  /// What stays where it stands though it is not of the story.
  var matters: Set<PageMatter> = []
  /// Whether comments stay, behind the story.
  var comments = false
  /// What the user's recipe says.
  var recipe: RecipeFindings?
}
