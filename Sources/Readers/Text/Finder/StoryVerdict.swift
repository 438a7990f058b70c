/// What a chunk is to the story.
enum StoryVerdict: Hashable, Sendable {
  /// Part of it.
  case story
  /// Left out, but so near that it may say who wrote the story and when.
  case near(PageMatter)
  /// Left out.
  case apart(PageMatter)

  /// What the chunk is, where it is left out.
  var matter: PageMatter? {
    switch self {
    case .story: nil
    case .near(let matter), .apart(let matter): matter
    }
  }
}
