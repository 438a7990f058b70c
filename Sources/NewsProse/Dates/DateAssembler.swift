import ArticleModel

/// Puts the parts of a line together to dates.
struct DateAssembler {
  let text: FoldedText
  let tokens: [DateToken]
  /// What was found, in order.
  private(set) var found: [FoundDate] = []

  init(_ text: FoldedText, in range: Range<Int>) {
    self.text = text
    tokens = DateTokenizer.tokens(of: text, in: range)
    var index = 0
    while index < tokens.count {
      if let core = core(at: index) {
        let date = grown(core)
        found.append(date)
        index = max(date.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
  }

  /// Whether a line has a figure or a word such as `today`: without, no date can be found in it.
  static func mayFind(in text: FoldedText) -> Bool {
    let words = CalendarWords.daysBack
    var last: UInt8 = 0
    for index in text.bytes.indices {
      let byte = text.bytes[index]
      if byte &- 0x30 < 10 { return true }
      if byte >= 0xD9, [0xD9, 0xDB, 0xE0, 0xEF].contains(byte) { return true }
      let isBeginning = byte >= 0xC2 || byte &- 0x61 < 26 && last &- 0x61 >= 26
      if isBeginning, words.mayBegin(byte, text[index + 1]), words.match(in: text, at: index) != nil { return true }
      last = byte
    }
    return false
  }

  // MARK: Day, month, year

  /// The day, month and year that begin with a part; `nil` where they do not.
  private func core(at index: Int) -> DateCore? {
    switch tokens[index].kind {
    case .numeric(let numeric):
      var core = DateCore(numeric.readings, tokens: index..<index + 1, mark: numeric.mark)
      core.isShort = numeric.isShort
      return core
    case .month(let month): return beginning(withMonth: month, at: index)
    case .number(let value, digits: 4, isOrdinal: _): return beginning(withYear: value, at: index)
    case .number(let value, digits: 1...2, let isOrdinal):
      return beginning(withDay: value, isOrdinal, at: index)
    case .dotted(let day, let month): return dotted(day, month, at: index)
    case .daysBack(let days): return DateCore(daysBack: days, tokens: index..<index + 1)
    default: return nil
    }
  }

  /// The part behind another, whatever changes nothing left out.
  private func after(_ index: Int, atMost most: Int = 4) -> (index: Int, kind: DateToken.Kind)? {
    var next = index + 1
    while next < tokens.count, next - index <= most, tokens[next].isLoose { next += 1 }
    return next < tokens.count && next - index <= most ? (next, tokens[next].kind) : nil
  }

  private func beginning(withDay day: Int, _ isOrdinal: Bool, at index: Int) -> DateCore? {
    guard let second = after(index) else { return nil }
    switch second.kind {
    case .month(let month):
      if let third = after(second.index), case .number(let year, digits: 4, isOrdinal: _) = third.kind, isYear(year) {
        return DateCore(year, month, day, tokens: index..<third.index + 1)
      }
      return DateCore(month: month, day: day, tokens: index..<second.index + 1)
    case .persianMonth(let month):
      guard let third = after(second.index), case .number(let year, digits: 4, isOrdinal: _) = third.kind,
        let date = PersianCalendar.date(year, month, day)
      else { return nil }
      return DateCore(worded: date, tokens: index..<third.index + 1)
    case .number(let month, digits: 1...2, isOrdinal: true) where isOrdinal && month <= 12:
      guard let third = after(second.index), case .number(let year, digits: 4, isOrdinal: _) = third.kind, isYear(year)
      else { return nil }
      return DateCore(year, month, day, tokens: index..<third.index + 1)
    default: return nil
    }
  }

  private func beginning(withMonth month: Int, at index: Int) -> DateCore? {
    guard let second = after(index) else { return nil }
    switch second.kind {
    case .number(let day, digits: 1...2, isOrdinal: _):
      if let third = after(second.index), case .number(let year, digits: 4, isOrdinal: _) = third.kind, isYear(year) {
        return DateCore(year, month, day, tokens: index..<third.index + 1)
      }
      return DateCore(month: month, day: day, tokens: index..<second.index + 1)
    case .number(let year, digits: 4, isOrdinal: _) where isYear(year):
      return DateCore(year, month, nil, tokens: index..<second.index + 1)
    default: return nil
    }
  }

  /// `2020. február 4.`, `2020 m. vasario 4 d.`, `2020. gada 4. februāris`, `2020. 2. 4.`, `2020年2月4日`.
  private func beginning(withYear year: Int, at index: Int) -> DateCore? {
    guard isYear(year), let second = after(index) else { return nil }
    guard let third = after(second.index) else { return nil }
    let range = index..<third.index + 1
    switch (second.kind, third.kind) {
    case (.month(let month), .number(let day, digits: 1...2, isOrdinal: _)),
      (.number(let day, digits: 1...2, isOrdinal: true), .month(let month)):
      return DateCore(year, month, day, tokens: range)
    case (.number(let month, digits: 1...2, isOrdinal: true), .number(let day, digits: 1...2, isOrdinal: _)):
      return DateCore(year, month, day, tokens: range)
    default: return nil
    }
  }

  /// `28.04. 2023`.
  private func dotted(_ day: Int, _ month: Int, at index: Int) -> DateCore? {
    guard month <= 12, let next = after(index), case .number(let year, digits: 4, isOrdinal: _) = next.kind,
      isYear(year)
    else { return nil }
    return DateCore(year, month, day, tokens: index..<next.index + 1)
  }

  private func isYear(_ year: Int) -> Bool { (1_600...2_199).contains(year) }

  // MARK: What stands around

  /// The date with weekday, time, zone and label.
  private func grown(_ core: DateCore) -> FoundDate {
    var date = FoundDate(core)
    grow(&date, backTo: found.last?.tokens.upperBound ?? 0)
    growOn(&date)
    takeLabel(before: &date, backTo: found.last?.tokens.upperBound ?? 0)
    if date.role == nil { takeLabel(behind: &date) }
    return date
  }

  private func grow(_ date: inout FoundDate, backTo first: Int) {
    var index = date.tokens.lowerBound - 1
    var zone: DateToken.Kind?
    while index >= first {
      switch tokens[index].kind {
      case .filler, .mark: break
      case .weekday(let day) where date.weekday == nil: date.take(weekday: day, at: index)
      case .month where index + 1 == date.tokens.lowerBound && date.core.isWorded: date.take(at: index)
      case .zone, .vagueZone:
        guard zone == nil else { return }
        zone = tokens[index].kind
      case .half(let half): date.half = half
      case .clock(let time) where date.time == nil: date.take(time, zone, at: index)
      case .dotted(let hour, let minute) where date.time == nil && isClock(at: index):
        date.take(ClockTime(hour: hour, minute: minute), zone, at: index)
      default: return
      }
      index -= 1
    }
  }

  /// Whether two numbers with a dot between are a time: an hour mark behind them says so.
  private func isClock(at index: Int) -> Bool {
    guard index + 1 < tokens.count, case .filler = tokens[index + 1].kind else { return false }
    return CalendarWords.clockMarks.match(in: text, at: tokens[index + 1].range.lowerBound) != nil
  }

  private func growOn(_ date: inout FoundDate) {
    var index = date.tokens.upperBound
    while index < tokens.count {
      switch tokens[index].kind {
      case .filler, .mark: break
      case .weekday(let day) where date.weekday == nil: date.take(weekday: day, at: index)
      case .half(let half) where date.time == nil: date.half = half
      case .clock(let time) where date.time == nil: date.take(time, nil, at: index)
      case .dotted(let hour, let minute) where date.time == nil && hour < 24 && minute < 60:
        date.take(ClockTime(hour: hour, minute: minute), nil, at: index)
      case .zone, .vagueZone:
        guard date.time != nil, !date.hasZone else { return }
        date.take(zone: tokens[index].kind, at: index)
      default: return
      }
      index += 1
    }
  }

  // MARK: Labels

  private func takeLabel(before date: inout FoundDate, backTo first: Int) {
    var index = date.tokens.lowerBound - 1
    while index >= first, tokens[index].isIdle { index -= 1 }
    guard index >= first, case .label(let role, let saysDayFirst) = tokens[index].kind else { return }
    date.take(role, saysDayFirst, at: index)
    takeLabelWords(before: &date, backTo: first)
  }

  /// `Artikel`, `Zuerst`, `This story was`: words between the beginning or a mark and the label belong to it.
  private func takeLabelWords(before date: inout FoundDate, backTo first: Int) {
    var index = date.tokens.lowerBound
    // What a label clings to is somebody's name rather than a part of it.
    guard !text.isSeam(tokens[index].range.lowerBound) else { return }
    while index > first {
      guard date.tokens.lowerBound - index < 5 else { return }
      if case .mark(isStrong: true) = tokens[index - 1].kind { break }
      switch tokens[index - 1].kind {
      case .word, .filler, .label: index -= 1
      default: return
      }
    }
    guard index < date.tokens.lowerBound else { return }
    let words = tokens[index].range.lowerBound..<tokens[date.tokens.lowerBound].range.lowerBound
    // `By Jane Doe published …` names somebody.
    guard CreditWords.bylines.match(in: text, at: words.lowerBound) == nil else { return }
    if words.count <= 24 { date.labelWords = words }
  }

  /// `2020年2月4日 更新`: a label behind the date, where no date of its own follows it.
  private func takeLabel(behind date: inout FoundDate) {
    var index = date.tokens.upperBound
    while index < tokens.count, tokens[index].isLoose { index += 1 }
    guard index < tokens.count, case .label(let role, let saysDayFirst) = tokens[index].kind else { return }
    let rest = tokens[(index + 1)...].prefix { if case .mark(isStrong: true) = $0.kind { false } else { true } }
    guard rest.allSatisfy(\.isLoose) else { return }
    date.take(role, saysDayFirst, at: index)
  }
}
