import ArticleModel

extension NewsDate {
  /// The day of the week, 1 for Monday; `nil` without a day.
  var weekday: Int? {
    let noon = NewsDate(text: "", year: year, month: month, day: day, hour: 0, minute: 0, offset: 0)
    guard day != nil, let seconds = noon.secondsSinceEpoch else { return nil }
    // 1970-01-01 was a Thursday.
    let days = (seconds / 86_400 + 3) % 7
    return (days + 7) % 7 + 1
  }
}
