import ArticleModel
import NewsCodes
import Source

extension NewsMLSheet {
  /// How exact a date must be at a place of NewsML-G2.
  enum DateForm {
    /// A date and a time of day.
    case moment
    /// A date, and perhaps a time of day.
    case day
    /// Anything from the year on.
    case truncated
  }

  /// A date in a form of XML Schema; `nil` where it is too coarse for the form or before the year 1.
  ///
  /// A time of day without seconds, or with a leap second, has no form in XML Schema: it is completed to `:00`, or cut
  /// to `:59`, and noted. Nothing else is ever completed.
  mutating func lexical(_ date: NewsDate, _ form: DateForm, _ path: String) -> String? {
    guard date.isPossible, date.year > 0 else { return nil }
    guard date.hour != nil else {
      switch form {
      case .moment: return nil
      case .day: return date.day == nil ? nil : date.iso8601
      case .truncated: return date.iso8601
      }
    }
    guard date.second == nil || date.second == 60 else { return date.iso8601 }
    lose(.newsMLDate, path, .approximated, date.iso8601)
    var whole = date
    whole.minute = date.minute ?? 0
    whole.second = min(date.second ?? 0, 59)
    return whole.iso8601
  }

  /// Writes a date as an element, or, where it is too coarse for the element, as an extension property later on: see
  /// `dateExtension`.
  mutating func date(_ name: StaticString, _ date: NewsDate?, _ form: DateForm, _ path: String) {
    guard let date, let text = lexical(date, form, path) else { return }
    remarkOnZone(of: date, path)
    element(name, text: text)
  }

  /// Writes a date as an attribute; one that is too coarse is noted as lost.
  mutating func dateAttribute(_ name: StaticString, _ date: NewsDate?, _ form: DateForm, _ path: String) {
    guard let date else { return }
    guard let text = lexical(date, form, path) else {
      lose(.newsMLDate, path, .dropped, date.iso8601)
      return
    }
    attribute(name, text)
  }

  /// Whether a date is too coarse for a form, so that it needs an extension property.
  func isTooCoarse(_ date: NewsDate, for form: DateForm) -> Bool {
    switch form {
    case .moment: date.hour == nil || date.year < 1
    case .day: date.day == nil || date.year < 1
    case .truncated: date.year < 1
    }
  }

  private mutating func remarkOnZone(of date: NewsDate, _ path: String) {
    guard date.hour != nil, date.offset == nil else { return }
    remark(Diagnostic(.newsMLNoZone, "\(date.iso8601) has no zone (\(path))"))
  }
}
