/// What stands behind words that forbid publication.
enum EmbargoMoment {
  private static let longest = 120
  /// How far behind the words a date may stand.
  private static let reach = 40

  /// The date right behind the words, where one can be read; no sentence may end before it.
  static func date(in line: ArraySlice<UInt8>) -> DateLine? {
    let window = line.prefix(longest)
    guard let date = DateLine.all(in: Array(window)).first else { return nil }
    let gap = window.prefix(min(date.labelledRange.lowerBound, date.range.lowerBound))
    let endsSentence = gap.contains(UInt8(ascii: ".")) || gap.contains(UInt8(ascii: ";"))
    return gap.count <= reach && !endsSentence ? date.moved(by: line.startIndex) : nil
  }

  /// Whether words behind a label say when or how it holds, rather than tell a story; a few words do behind a colon.
  static func isManner(_ rest: ArraySlice<UInt8>, isMarked: Bool = true) -> Bool {
    let text = FoldedText(rest.prefix(longest))
    let end = text.trimmedEnd
    guard end > 0 else { return true }
    if EmbargoWords.none.match(in: text)?.length == end { return false }
    let tokens = DateTokenizer.tokens(of: text, in: 0..<end)
    if tokens.prefix(4).contains(where: isTime) || EmbargoWords.manner.contains(where: text.holds) { return true }
    return isMarked && tokens.count <= 3 && rest.count <= longest
  }

  private static func isTime(_ token: DateToken) -> Bool {
    switch token.kind {
    case .weekday, .clock, .zone, .numeric, .daysBack, .dotted: true
    case .number(_, digits: 4, isOrdinal: _): true
    default: false
    }
  }
}
