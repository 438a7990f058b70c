import ArticleModel

/// When an embargo ends, as far as its words tell.
package struct EmbargoEnd: Sendable {
  /// The date they name, where they name one.
  package let date: DateLine?
  /// The day of the week they name instead.
  package let weekday: EmbargoWeekday?

  /// Reads what stands behind words that forbid, `date` where that was read already.
  init(_ date: DateLine?, behind line: ArraySlice<UInt8>) {
    self.date = date
    weekday = date == nil ? EmbargoWeekday(line) : nil
  }

  /// The moment, where it is told; a day of the week needs a day from which it is counted.
  package func moment(from reference: NewsDate?) -> NewsDate? {
    if let date { return date.date }
    guard let reference, reference.day != nil else { return nil }
    return weekday?.date(from: reference)
  }
}
