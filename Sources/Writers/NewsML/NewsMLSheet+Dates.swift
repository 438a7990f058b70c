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

    /// Whether a text has the form.
    func takes(_ text: String) -> Bool {
      switch self {
      case .moment: Self.exact.accepts(text)
      case .day: Self.daily.accepts(text)
      case .truncated: Self.loose.accepts(text)
      }
    }

    private static let exact = NewsMLForm("t")
    private static let daily = NewsMLForm("d")
    private static let loose = NewsMLForm("r")
  }

  /// A date in a form of XML Schema; `nil` where it is too coarse for the form or before the year 1.
  ///
  /// In the source's own words where those have the form. A time of day without seconds, or with a leap second, has no
  /// form in XML Schema: it is completed to `:00`, or cut to `:59`, and the source's words stand beside it.
  func lexical(_ date: NewsDate, _ form: DateForm) -> String? { Self.lexical(date, form) }

  /// The same for those who write nothing.
  static func lexical(_ date: NewsDate, _ form: DateForm) -> String? {
    if form.takes(date.text), var same = NewsDate(iso8601: date.text) {
      same.text = date.text
      if same == date { return date.text }
    }
    guard date.isPossible, date.year > 0 else { return nil }
    guard date.hour != nil else {
      switch form {
      case .moment: return nil
      case .day: return date.day == nil ? nil : date.iso8601
      case .truncated: return date.iso8601
      }
    }
    guard date.second == nil || date.second == 60 else { return date.iso8601 }
    var whole = date
    whole.minute = date.minute ?? 0
    whole.second = min(date.second ?? 0, 59)
    return whole.iso8601
  }

  /// Writes a date as an element, or, where it is too coarse for the element, as an extension property later on: see
  /// `dateExtensions`.
  mutating func date(_ name: StaticString, _ date: NewsDate?, _ form: DateForm, _ path: String) {
    guard let date, let text = lexical(date, form) else { return }
    remarkOnZone(of: date, path)
    element(name) { $0.spell(date, as: text, path) }
  }

  /// Writes a date inside its element, with the words of the source beside it where those are others.
  mutating func spell(_ date: NewsDate, as text: String, _ path: String) {
    spell(date, as: text, "text", path)
    self.text(text)
  }

  /// Writes a date as an attribute; one that is too coarse stands in an attribute of ours alone.
  mutating func dateAttribute(_ name: StaticString, _ date: NewsDate?, _ form: DateForm, _ path: String) {
    guard let date else { return }
    let text = lexical(date, form)
    attribute(name, text)
    spell(date, as: text, name.description, path)
  }

  /// Says beside a date what of it the written form does not say: what the source calls it, or what it is.
  private mutating func spell(_ date: NewsDate, as text: String?, _ name: String, _ path: String) {
    var read = text.flatMap { NewsDate(iso8601: $0) }
    read?.text = date.text
    if read != date {
      lose(.newsMLDate, path, .kept, date.iso8601)
      own(name + "-date", date.iso8601)
    }
    if date.text != text, !date.text.isEmpty, isFromStandard { own(name, date.text) }
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
