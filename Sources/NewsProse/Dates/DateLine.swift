import ArticleModel

/// A date printed in a line, and what the words around it say it is.
package struct DateLine: Sendable {
  /// What the line says the date is.
  package let role: DateRole
  /// The dates it may mean: one where it is clear, two where the line leaves two open, none where the calendar does
  /// not have it or the year is not printed.
  package let readings: [NewsDate]
  /// The bytes of the line the date itself takes.
  package private(set) var range: Range<Int>
  /// The bytes of the line that date and label take together.
  package private(set) var labelledRange: Range<Int>
  /// The name of a zone that means no single offset, where one is printed.
  package let vagueZone: String?
  /// How many days before the day of reading, where it is told so: 0 for `today`.
  package let daysBack: Int?
  /// Day and month, where no year is printed.
  package let yearless: (month: Int, day: Int)?
  /// Whether a time of day is printed.
  package let hasTime: Bool
  /// The mark between the numbers of a date in figures.
  package let mark: UInt8?

  /// The date, where the line leaves no doubt.
  package var date: NewsDate? { readings.count == 1 ? readings.first : nil }

  /// Which comes first in a date of figures, where they leave no doubt.
  package var order: DayOrder? {
    guard mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-"), let date, let day = date.day else { return nil }
    let digits = (date.text.utf8.prefix { $0 &- 0x30 < 10 }).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    guard (1...31).contains(digits), date.month != day else { return nil }
    return digits == day ? .dayFirst : .monthFirst
  }

  /// Reads a line of UTF-8; `nil` where anything but one date, its label and idle words stand in it.
  ///
  /// Its ranges count from `offset` on, for a line that is part of a longer one.
  package init?(_ line: some Sequence<UInt8>, at offset: Int = 0) {
    let bytes = line.withContiguousStorageIfAvailable { Array($0) } ?? Array(line)
    guard bytes.count <= 120, Self.mayHoldDate(bytes) else { return nil }
    let text = FoldedText(bytes)
    let assembler = DateAssembler(text, in: 0..<text.trimmedEnd)
    guard let found = assembler.found.first, assembler.found.count == 1, assembler.isIdle(around: found) else {
      return nil
    }
    guard let date = Self(found, of: assembler, bytes, at: offset) else { return nil }
    self = date
  }

  /// Whether a line says that a story was published or changed, and when only by the clock or by its age:
  /// `Published 22:31`, `Updated 3 hours ago`.
  package static func isTimed(_ line: [UInt8]) -> Bool {
    guard line.count <= 60, line.count >= 6 else { return false }
    let text = FoldedText(line)
    let assembler = DateAssembler(text, in: 0..<text.trimmedEnd)
    return assembler.found.isEmpty && assembler.saysAgo
      && assembler.tokens.allSatisfy { if case .word = $0.kind { false } else { true } }
  }

  /// Whether a few words are those before a date, or a date: `Updated January`, `Posted: Dec`, `4 July`.
  package static func saysWhen(_ words: some Sequence<UInt8>) -> Bool {
    let text = FoldedText(words)
    guard text.count <= 60 else { return false }
    let tokens = DateTokenizer.tokens(of: text, in: 0..<text.trimmedEnd)
    if case .label? = tokens.first?.kind { return true }
    return text.bytes.contains { $0 &- 0x30 < 10 }
      && tokens.allSatisfy { if case .word = $0.kind { false } else { true } }
  }

  /// All dates of a line.
  package static func all(in line: [UInt8]) -> [DateLine] {
    guard line.count <= 400, mayHoldDate(line) else { return [] }
    let text = FoldedText(line)
    let assembler = DateAssembler(text, in: 0..<text.trimmedEnd)
    return assembler.found.compactMap { DateLine($0, of: assembler, line, at: 0) }
  }

  /// Makes the date that an assembler found; `nil` where too little of it is printed to say that it is one.
  init?(_ found: FoundDate, of assembler: DateAssembler, _ bytes: [UInt8], at offset: Int) {
    let tokens = assembler.tokens
    let core = found.core
    let isLabelled = found.role != nil
    if core.daysBack != nil || core.yearless != nil || core.isShort {
      guard isLabelled || found.time != nil else { return nil }
    }
    let extent =
      tokens[found.dateTokens.lowerBound].range.lowerBound..<tokens[found.dateTokens.upperBound - 1].range.upperBound
    let start = found.labelWords?.lowerBound ?? tokens[found.tokens.lowerBound].range.lowerBound
    let words = String(decoding: bytes[extent], as: UTF8.self)
    role = found.role ?? .unstated
    range = extent.lowerBound + offset..<extent.upperBound + offset
    labelledRange = start + offset..<tokens[found.tokens.upperBound - 1].range.upperBound + offset
    vagueZone = found.vagueZoneToken.map { String(decoding: assembler.text.bytes[tokens[$0].range], as: UTF8.self) }
    daysBack = core.daysBack
    yearless = core.yearless
    hasTime = found.time != nil
    mark = core.mark
    let isAmerican = tokens[found.dateTokens].contains { token in
      switch token.kind {
      case .zone, .vagueZone:
        CalendarWords.americanZones.contains(String(decoding: assembler.text.bytes[token.range], as: UTF8.self))
      default: false
      }
    }
    let possible = found.readings
    readings = (isAmerican && core.mark != nil ? possible.suffix(1) : possible[...]).map { date in
      var date = date
      date.text = words
      return date
    }
  }

  /// The same date in a line that begins so many bytes earlier.
  func moved(by offset: Int) -> DateLine {
    var date = self
    date.range = range.lowerBound + offset..<range.upperBound + offset
    date.labelledRange = labelledRange.lowerBound + offset..<labelledRange.upperBound + offset
    return date
  }

  /// Whether a line has a figure or a sign of East Asia: without, no date can stand in it.
  private static func mayHoldDate(_ bytes: [UInt8]) -> Bool {
    bytes.contains { $0 &- 0x30 < 10 || $0 == 0xD9 || $0 == 0xDB || $0 >= 0xE0 }
  }
}
