/// What becomes of a hyphen at the end of a line.
enum HyphenVerdict {
  /// It only broke the word.
  case undone
  /// It may be part of the word.
  case kept
  /// It stands for a part that follows later, `pre- and post-war`.
  case left
}
