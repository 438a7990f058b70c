import NewsProse

/// What a chunk outside the words of the story says about it.
enum FieldVerdict {
  /// Who wrote it, when, or both.
  case credit(CreditLine)
  /// Names that stand where a byline does.
  case names(Byline)
  /// The word that opens a list of names below.
  case opening
  /// A line that goes on with the headline.
  case headlineRest
  /// A line above the headline that belongs to it.
  case kicker
  /// Who owns it.
  case rights
  /// What it is about.
  case tags(TagLine)
}
