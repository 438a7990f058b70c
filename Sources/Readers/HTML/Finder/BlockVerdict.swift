/// What a block of a page is to its story.
enum BlockVerdict: Hashable, Sendable {
  /// Part of it.
  case story
  /// The words of a figure that stands in it.
  case caption
  /// Left out, but so near that it may say who wrote the story and when.
  case near(PageMatter)
  /// Left out.
  case apart(PageMatter)

  /// Whether it stays in the body.
  var stays: Bool {
    switch self {
    case .story, .caption: true
    case .near, .apart: false
    }
  }

  /// What the block is, where it is left out.
  var matter: PageMatter? {
    switch self {
    case .story, .caption: nil
    case .near(let matter), .apart(let matter): matter
    }
  }
}
