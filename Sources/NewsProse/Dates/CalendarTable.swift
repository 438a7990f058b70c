/// The tables of phrases that a part of a date may be.
enum CalendarTable: Int, CaseIterable {
  case labels
  case months
  case weekdays
  case dayHalves
  case zones
  case vagueZones
  case noise
  case daysBack
  case monthMarks
  case fillers

  var phrases: PhraseTable {
    switch self {
    case .labels: CalendarWords.labels
    case .months: CalendarWords.months
    case .weekdays: CalendarWords.weekdays
    case .dayHalves: CalendarWords.dayHalves
    case .zones: CalendarWords.zones
    case .vagueZones: CalendarWords.vagueZones
    case .noise: CalendarWords.noise
    case .daysBack: CalendarWords.daysBack
    case .monthMarks: CalendarWords.monthMarks
    case .fillers: CalendarWords.fillers
    }
  }

  /// By the first byte and the last six bits of the second: a bit for every table that has a phrase which begins so.
  private static let openings: [UInt16] = {
    var openings = [UInt16](repeating: 0, count: 256 * 64)
    for table in allCases {
      for (first, seconds) in table.phrases.seconds.enumerated() {
        var seconds = seconds
        while seconds != 0 {
          openings[first * 64 + seconds.trailingZeroBitCount] |= 1 << UInt16(table.rawValue)
          seconds &= seconds &- 1
        }
      }
    }
    return openings
  }()

  /// Which tables may have a phrase that stands at an offset, a bit for each: one look in place of one at every table.
  static func opened(in text: FoldedText, at index: Int) -> UInt16 {
    openings[Int(text[index]) * 64 + Int(text[index + 1] & 63)]
  }
}
