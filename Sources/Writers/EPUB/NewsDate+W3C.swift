import ArticleModel

extension NewsDate {
  /// The date as `dc:date` wants it (W3C's profile of ISO 8601): a time only with its zone.
  var w3cForm: String? {
    guard isPossible, year > 0 else { return nil }
    var date = self
    if minute == nil || offset == nil || second == 60 {
      (date.hour, date.minute, date.second, date.fraction, date.offset) = (nil, nil, nil, nil, nil)
    }
    return date.iso8601
  }
}
