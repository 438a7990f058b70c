/// A word, or what stands where no word suffices.
enum Choice<Word, Other> {
  /// The word.
  case word(Word)
  /// What stands where no word suffices.
  case other(Other)
}
