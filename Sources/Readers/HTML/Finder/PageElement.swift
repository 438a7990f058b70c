import Markup

/// A block element of a page, as far as the finder looks at it.
struct PageElement: Sendable {
  /// The block element around it; −1 for the outermost.
  let parent: Int
  let name: HTMLName?
  /// How many block elements stand around it.
  let depth: Int
  /// The numbers of its own node and of the one behind it.
  let nodes: Range<Int32>
  /// Tells elements of the same name and classes.
  let signature: UInt64
  /// Whether microdata calls it the body of the story, or something around it.
  let isArticleBody: Bool
  /// Whether it is a post of another service.
  let isPost: Bool
  /// Whether its own names call it the place of visitors' comments.
  let holdsComments: Bool
  /// What its names say of text next in it, a little below, and far below.
  let near: NameMarks
  let middle: NameMarks
  /// Of this element and all around it.
  let far: NameMarks
  /// How many children of its parent have its name and classes.
  var alike = 1
  /// How many letters stand in it: of prose, of all blocks, in links.
  var prose = 0
  var letters = 0
  var linked = 0
  /// How many blocks stand in it.
  var blocks = 0
  /// How much it looks like what holds a story.
  var weight = 0
}
