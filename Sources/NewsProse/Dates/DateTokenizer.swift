/// Cuts a line into what the reader of dates understands.
struct DateTokenizer {
  let text: FoldedText
  let end: Int
  var index: Int

  /// No line of news about a date has more parts.
  static let mostTokens = 64

  init(_ text: FoldedText, in range: Range<Int>) {
    self.text = text
    index = range.lowerBound
    end = range.upperBound
  }

  /// All parts; empty where there are too many for a line about a date.
  static func tokens(of text: FoldedText, in range: Range<Int>) -> [DateToken] {
    var tokenizer = DateTokenizer(text, in: range)
    var tokens: [DateToken] = []
    while let token = tokenizer.next() {
      tokens.append(token)
      if tokens.count > mostTokens { return [] }
    }
    return tokens
  }

  /// The next part; `nil` at the end.
  mutating func next() -> DateToken? {
    index = min(text.skippingBlanks(from: index), end)
    guard index < end else { return nil }
    let start = index
    let kind = digit(at: index) != nil ? takeNumber() : takeMark() ?? takePhrase() ?? takeWord()
    return DateToken(kind: kind, range: start..<index)
  }

  // MARK: Words

  private mutating func takePhrase() -> DateToken.Kind? {
    if let label = CalendarWords.labels.match(in: text, at: index, orDigit: true) {
      let role = [DateRole.published, .updated, .unstated][min(label.group / 2, 2)]
      return take(label, .label(role, saysDayFirst: label.group % 2 == 1))
    }
    if let month = CalendarWords.months.match(in: text, at: index) { return take(month, .month(month.group + 1)) }
    if let day = CalendarWords.weekdays.match(in: text, at: index) { return take(day, .weekday(day.group + 1)) }
    if let half = CalendarWords.dayHalves.match(in: text, at: index, orDigit: true) {
      return take(half, .half(half.group))
    }
    if let zone = CalendarWords.zones.match(in: text, at: index) { return takeZone(zone) }
    if let zone = CalendarWords.vagueZones.match(in: text, at: index) { return take(zone, .vagueZone) }
    if let noise = CalendarWords.noise.match(in: text, at: index) { return take(noise, .noise) }
    if let back = CalendarWords.daysBack.match(in: text, at: index) { return take(back, .daysBack(back.group)) }
    if let month = CalendarWords.monthMarks.match(in: text, at: index) { return takeNumberedMonth(month) }
    return CalendarWords.fillers.match(in: text, at: index).map { take($0, .filler) }
  }

  mutating func take(_ match: PhraseTable.Match, _ kind: DateToken.Kind) -> DateToken.Kind {
    index += match.length
    return kind
  }

  /// `tháng 2`.
  private mutating func takeNumberedMonth(_ match: PhraseTable.Match) -> DateToken.Kind {
    index += match.length
    let behind = index
    index = min(text.skippingBlanks(from: index), end)
    if let number = digits(), (1...12).contains(number.value) { return .month(number.value) }
    index = behind
    return .filler
  }

  /// Letters up to the next mark; where words have no blanks between them, one sign.
  private mutating func takeWord() -> DateToken.Kind {
    let width = text.isUnspaced(at: index) ? 3 : 1
    index = min(index + width, end)
    guard width == 1 else { return .word }
    while index < end, FoldedText.isWordByte(text[index]), !text.isUnspaced(at: index), !isMark(at: index) {
      index += 1
    }
    return .word
  }

  // MARK: Marks

  private static let weakMarks = [",", ".", ":", "-", "'", "’", "،", "、", "：", "，", "*", "_"].map { Array($0.utf8) }
  private static let strongMarks =
    ["|", "(", ")", "–", "—", "·", "•", ";", "/", "[", "]", "（", "）", "｜", "・", "►", "●", "\\", "+"].map {
      Array($0.utf8)
    }

  private mutating func takeMark() -> DateToken.Kind? {
    for (marks, isStrong) in [(Self.weakMarks, false), (Self.strongMarks, true)] {
      for mark in marks where stands(mark, at: index) {
        index += mark.count
        return .mark(isStrong: isStrong)
      }
    }
    return nil
  }

  private func isMark(at index: Int) -> Bool {
    guard text[index] >= 0x80, text[index] & 0xC0 != 0x80 else { return false }
    return Self.weakMarks.contains { stands($0, at: index) } || Self.strongMarks.contains { stands($0, at: index) }
  }

  func stands(_ bytes: [UInt8], at index: Int) -> Bool {
    index + bytes.count <= end && text[index] == bytes[0]
      && text.bytes[index..<index + bytes.count].elementsEqual(bytes)
  }
}
