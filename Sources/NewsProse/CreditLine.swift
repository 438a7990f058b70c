import ArticleModel

/// A line around a story that says who wrote it, when, or both: `Jane Doe · Posted: Feb 4, 2020 | Updated: Feb 5, 2020`.
package struct CreditLine: Sendable {
  /// Who wrote it.
  package private(set) var byline: Byline?
  /// The bytes of the line the byline takes, the word that says so included; `nil` where that is not known.
  package private(set) var bylineRange: Range<Int>?
  /// When: each date with what it is the date of.
  package let dates: [DateLine]
  /// Whether a place, a section or a house is named beside.
  package private(set) var hasRest: Bool
  /// Whether it says that the story was published or changed, and when only by its age or by the clock.
  package let saysAgo: Bool

  private static let longest = 240
  /// What may stand in such a line beside names and dates: a place, a section, a house.
  private static let longestRest = 32

  /// Reads a line of UTF-8; `nil` where it says anything beyond who and when.
  package init?(_ line: [UInt8]) {
    guard line.count <= Self.longest else { return nil }
    let text = FoldedText(line)
    // Nearly every line of a page is neither, and this costs little.
    guard DateAssembler.mayFind(in: text) || CreditPieces.mayName(in: text) else { return nil }
    let assembler = DateAssembler(FoldedText(partingSeamsOf: line), in: 0..<text.trimmedEnd)
    let dates = assembler.found.compactMap { DateLine($0, of: assembler, line, at: 0) }
    guard dates.count <= 4 else { return nil }
    guard !dates.isEmpty || assembler.saysAgo || CreditPieces.mayName(in: text) else { return nil }
    let isTold = dates.contains { $0.role != .unstated || $0.hasTime }
    var pieces = CreditPieces(line, text, assembler, isStrong: isTold || assembler.saysAgo)
    pieces.read(around: dates.map(\.labelledRange))
    guard !dates.isEmpty || pieces.byline.map(Self.standsAlone) == true || pieces.byline != nil && pieces.isParted
    else { return nil }
    guard pieces.restCount <= (isTold || pieces.isParted ? Self.longestRest : 0) else { return nil }
    hasRest = pieces.restCount > 0 || pieces.hasDesk
    saysAgo = dates.isEmpty && assembler.saysAgo
    byline = pieces.byline
    bylineRange = pieces.bylineRange
    self.dates = dates
  }

  /// The same line, where something else than its words says whom it names.
  package func naming(_ byline: Byline) -> CreditLine {
    var line = self
    (line.byline, line.bylineRange, line.hasRest) = (byline, nil, true)
    return line
  }

  /// Whether a byline needs no date beside it: a word that says so, and a name of several words or an agency.
  private static func standsAlone(_ byline: Byline) -> Bool {
    byline.rule != Byline.namesAloneRule && byline.names.contains { $0.kind == .person || $0.kind == .organisation }
  }
}
