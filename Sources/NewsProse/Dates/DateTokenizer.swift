/// Cuts a line into what the reader of dates understands.
struct DateTokenizer {
  let text: FoldedText
  let end: Int
  var index: Int
  /// Whether a month of Thai was read, behind which years count from the Buddha.
  var countsFromBuddha = false

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
    tokens.reserveCapacity(mostTokens / 4)
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
    if let era = takeEra() { return era }
    let opened = CalendarTable.opened(in: text, at: index)
    guard opened != 0 else { return nil }
    func match(_ table: CalendarTable, orDigit: Bool = false) -> PhraseTable.Match? {
      guard opened & 1 << UInt16(table.rawValue) != 0 else { return nil }
      return table.phrases.match(in: text, at: index, orDigit: orDigit)
    }
    if let label = match(.labels, orDigit: true) {
      let role = [DateRole.published, .updated, .unstated][min(label.group / 2, 2)]
      return take(label, .label(role, saysDayFirst: label.group % 2 == 1))
    }
    if let month = match(.months, orDigit: true) { return take(month, .month(month.group + 1)) }
    if let day = match(.weekdays) { return take(day, .weekday(day.group + 1)) }
    if let half = match(.dayHalves, orDigit: true) { return take(half, .half(half.group)) }
    if let zone = match(.zones) { return takeZone(zone) }
    if let zone = match(.vagueZones) { return take(zone, .vagueZone) }
    if let noise = match(.noise) { return take(noise, .noise) }
    if let back = match(.daysBack) { return take(back, .daysBack(back.group)) }
    if let month = match(.monthMarks) { return takeNumberedMonth(month) }
    return match(.fillers).map { take($0, .filler) }
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
    let start = index
    index = min(index + width, end)
    guard width == 1 else { return .word }
    while index < end, FoldedText.isWordByte(text[index]), !text.isUnspaced(at: index), !isMark(at: index),
      !beginsDate(at: index)
    {
      index += 1
    }
    guard let month = gluedMonth(from: start, to: index) else { return .word }
    index = month
    var word = DateTokenizer(FoldedText(text.bytes[start..<month]), in: 0..<month - start)
    return word.next()?.kind ?? .word
  }

  /// Whether a date or its label clings to a word: `CorrespondentDec 22`, `Harbourtown15.04.25`.
  private func beginsDate(at index: Int) -> Bool {
    if text.isSeam(index) {
      return CalendarWords.labels.match(in: text, at: index, orDigit: true) != nil
        || CalendarWords.months.match(in: text, at: index) != nil
        || CalendarWords.noise.match(in: text, at: index) != nil
    }
    guard text[index] &- 0x30 < 10, text[index - 1] &- 0x61 < 26 else { return false }
    var mark = index
    while text[mark] &- 0x30 < 10 { mark += 1 }
    let isFigure = text[mark] == UInt8(ascii: ".") || text[mark] == UInt8(ascii: ":") || text[mark] == UInt8(ascii: "/")
    return mark - index <= 2 && isFigure && text[mark + 1] &- 0x30 < 10 && text[mark + 2] &- 0x30 < 10
  }

  // MARK: Marks

  private mutating func takeMark() -> DateToken.Kind? {
    guard let mark = mark(at: index), index + mark.width <= end else { return nil }
    index += mark.width
    return .mark(isStrong: mark.isStrong)
  }

  private func isMark(at index: Int) -> Bool {
    text[index] >= 0xC2 && mark(at: index).map { index + $0.width <= end } ?? false
  }

  /// How many bytes the mark at an offset takes, and whether it is a strong one.
  private func mark(at index: Int) -> (width: Int, isStrong: Bool)? {
    switch text[index] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "'"),
      UInt8(ascii: "*"), UInt8(ascii: "_"):
      (1, false)
    case UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: "/"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"), UInt8(ascii: "+"):
      (1, true)
    case 0..<0xC2: nil
    default: wideMark(at: index)
    }
  }

  /// A mark beyond ASCII: `،` and `·` take two bytes, the others three.
  private func wideMark(at index: Int) -> (width: Int, isStrong: Bool)? {
    switch (text[index], text[index + 1], text[index + 2]) {
    case (0xD8, 0x8C, _): (2, false)
    case (0xC2, 0xB7, _): (2, true)
    // ’ 、 ： ，
    case (0xE2, 0x80, 0x99), (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x9A), (0xEF, 0xBC, 0x8C): (3, false)
    // – — • ► ● （ ） ｜ ・
    case (0xE2, 0x80, 0x93...0x94), (0xE2, 0x80, 0xA2), (0xE2, 0x96, 0xBA), (0xE2, 0x97, 0x8F),
      (0xEF, 0xBC, 0x88...0x89), (0xEF, 0xBD, 0x9C), (0xE3, 0x83, 0xBB):
      (3, true)
    default: nil
    }
  }

  func stands(_ bytes: [UInt8], at index: Int) -> Bool {
    index + bytes.count <= end && text[index] == bytes[0]
      && text.bytes[index..<index + bytes.count].elementsEqual(bytes)
  }
}
