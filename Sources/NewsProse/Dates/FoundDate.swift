import ArticleModel

/// A date in the making: its core, and what was found around it.
struct FoundDate: Sendable {
  let core: DateCore
  /// All parts that belong to it, its label included.
  private(set) var tokens: Range<Int>
  /// The parts that make the date itself.
  private(set) var dateTokens: Range<Int>
  private(set) var weekday: Int?
  private(set) var time: ClockTime?
  /// The half of the day that stands before a time.
  var half: Int?
  private(set) var vagueZoneToken: Int?
  private(set) var hasZone = false
  private(set) var role: DateRole?
  private(set) var saysDayFirst = false
  /// The bytes of words that belong to the label.
  var labelWords: Range<Int>?

  init(_ core: DateCore) {
    self.core = core
    tokens = core.tokens
    dateTokens = core.tokens
  }

  mutating func take(weekday: Int, at token: Int) {
    self.weekday = weekday
    take(at: token)
  }

  /// Takes a part that says nothing of its own.
  mutating func take(at token: Int) {
    dateTokens = min(dateTokens.lowerBound, token)..<max(dateTokens.upperBound, token + 1)
    tokens = min(tokens.lowerBound, token)..<max(tokens.upperBound, token + 1)
  }

  mutating func take(_ time: ClockTime, _ zone: DateToken.Kind?, at token: Int) {
    self.time = half.flatMap { time.inHalf($0) } ?? time
    if let zone { take(zone: zone, at: token + 1) }
    take(at: token)
  }

  mutating func take(zone: DateToken.Kind, at token: Int) {
    hasZone = true
    if case .zone(let offset) = zone, time?.offset == nil { time?.offset = offset }
    if case .vagueZone = zone { vagueZoneToken = token }
    take(at: token)
  }

  mutating func take(_ role: DateRole, _ saysDayFirst: Bool, at token: Int) {
    self.role = role
    self.saysDayFirst = saysDayFirst
    tokens = min(tokens.lowerBound, token)..<max(tokens.upperBound, token + 1)
  }

  /// What the date may mean, its time of day included; those the calendar does not have are left out.
  var readings: [NewsDate] {
    let dates = core.readings.map { date in
      var date = date
      guard date.day != nil, let time else { return date }
      date.hour = time.hour
      date.minute = time.minute
      date.second = time.second
      date.offset = time.offset
      return date
    }
    let possible = dates.filter(\.isPossible)
    guard possible.count > 1 else { return possible }
    if let weekday {
      let fitting = possible.filter { $0.weekday == weekday }
      if fitting.count == 1 { return fitting }
    }
    guard core.mark != nil else { return possible }
    if saysDayFirst { return [possible[0]] }
    // In the zones of Europe and of Africa nobody writes the month first.
    return hasZone && (60...180).contains(time?.offset ?? 0) ? [possible[0]] : possible
  }
}
