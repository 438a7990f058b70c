/// What a paragraph is for.
public enum ParagraphStyle: String, Hashable, Sendable, CaseIterable {
  /// Part of the story.
  case normal
  /// Opens the story.
  case lead
  /// Says the story in brief.
  case summary
  /// Says who wrote it.
  case byline
  /// Says where and when it was written.
  case dateline
  /// Says at the end who wrote what.
  case tagline
  /// Says what was wrong before.
  case correction
  /// A question of an interview.
  case question
  /// An answer of an interview.
  case answer
}
