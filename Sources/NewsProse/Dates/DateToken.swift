import ArticleModel

/// A part of a line, as the reader of dates sees it.
struct DateToken: Sendable {
  /// What a part can be.
  enum Kind: Sendable {
    /// A number, and how many digits it is printed with; a dot or an ending behind it makes it ordinal.
    case number(Int, digits: Int, isOrdinal: Bool)
    /// Three numbers with one mark between them.
    case numeric(NumericDate)
    /// Two numbers with a dot between: a time, or day and month.
    case dotted(Int, Int)
    /// A month, 1 to 12; 13 for the name that means October in one language and November in others.
    case month(Int)
    /// A month of the solar calendar of Iran.
    case persianMonth(Int)
    /// A day of the week, 1 for Monday.
    case weekday(Int)
    /// A time of day.
    case clock(ClockTime)
    /// The half of the day, printed before the time.
    case half(Int)
    /// Minutes east of UTC.
    case zone(Int)
    /// A zone that means no single offset.
    case vagueZone
    /// Days before the day of reading.
    case daysBack(Int)
    /// What announces a date, and whether in a language that says the day first.
    case label(DateRole, saysDayFirst: Bool)
    /// A word that changes nothing.
    case filler
    /// A mark; a strong one parts what stands around it.
    case mark(isStrong: Bool)
    /// How long a story takes to read, how many commented on it, how many hours old it is.
    case noise
    /// Anything else.
    case word
  }

  /// What it is.
  let kind: Kind
  /// The bytes it takes.
  let range: Range<Int>

  /// Whether it changes nothing between the parts of a date.
  var isLoose: Bool {
    switch kind {
    case .filler, .mark(isStrong: false): true
    default: false
    }
  }

  /// Whether it is a mark or changes nothing.
  var isIdle: Bool {
    if case .mark = kind { true } else { isLoose }
  }
}
