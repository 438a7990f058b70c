/// What the numbers of a dump, `[12]`, make links of: they say where the words of a link begin, not where they end.
enum NumberedLinks: Sendable {
  /// Nothing.
  case nothing
  /// The word behind them, which is surely part of the link.
  case firstWord
  /// All words behind them.
  case allWords
}
