/// What a block of a page is to its story.
enum BlockVerdict: Hashable, Sendable {
  /// Part of it.
  case story
  /// The words of a figure, or the rest of a post, that stands in it.
  case caption
  /// Named a caption, behind a picture that stands in it: it stays where the picture takes it.
  case likelyCaption(PageMatter)
  /// Not of it, but it stays, as the user wants it.
  case kept
  /// What a visitor says of it; it stays behind the story, as the user wants it.
  case comment
  /// Left out, but so near that it may say who wrote the story and when.
  case near(PageMatter)
  /// Left out.
  case apart(PageMatter)

  /// Whether it stays in the body.
  var stays: Bool {
    switch self {
    case .story, .caption, .likelyCaption, .kept: true
    case .comment, .near, .apart: false
    }
  }

  /// What the block is, where it is left out.
  var matter: PageMatter? {
    switch self {
    case .story, .caption, .likelyCaption, .kept, .comment: nil
    case .near(let matter), .apart(let matter): matter
    }
  }
}
