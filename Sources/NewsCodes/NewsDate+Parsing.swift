import ArticleModel

extension NewsDate {
  /// Reads a date as news systems spell ISO 8601; `nil` where it is none or the calendar does not have it.
  ///
  /// Taken: year, month or day precision; extended and basic form (`20151014T043001+0100`); a space for the `T`; hours
  /// with or without minutes, seconds and a fraction; a zone in any of its spellings, or none, which stays none; white
  /// space around. `24:00` is midnight at the end of its day, which is the beginning of the next. A zone behind a date
  /// without a time says nothing the model keeps, and stays in `text` alone.
  package init?(iso8601 text: String) {
    var scanner = DateScanner(text)
    guard let date = scanner.date(), scanner.isAtEnd, date.isPossible else { return nil }
    self = date
  }
}
