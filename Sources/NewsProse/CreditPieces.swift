/// The pieces of a line around its dates, parted by bars, dots and dashes: names, idle words, and the rest.
struct CreditPieces {
  private let line: [UInt8]
  private let text: FoldedText
  private let assembler: DateAssembler
  /// Who is named.
  private(set) var byline: Byline?
  /// The bytes the byline takes.
  private(set) var bylineRange: Range<Int>?
  /// How many bytes say neither who nor when; more than any limit where they are a sentence.
  private(set) var restCount = 0
  /// Whether marks part what stands in the line.
  private(set) var isParted = false
  /// Whether a newsroom is named that signed nothing.
  private(set) var hasDesk = false

  /// Whether a date has a label or a time, so that it is hardly that of something the line tells of.
  private let isStrong: Bool

  init(_ line: [UInt8], _ text: FoldedText, _ assembler: DateAssembler, isStrong: Bool) {
    self.isStrong = isStrong
    self.line = line
    self.text = text
    self.assembler = assembler
  }

  /// Reads what stands before, between and behind some stretches.
  mutating func read(around taken: [Range<Int>]) {
    var start = 0
    let hasDates = !taken.isEmpty || assembler.saysAgo
    for range in taken + [text.trimmedEnd..<text.trimmedEnd] {
      if start < range.lowerBound { read(start..<range.lowerBound, hasDates: hasDates) }
      start = max(start, range.upperBound)
    }
  }

  /// Reads one stretch as a whole, or piece by piece where marks part it.
  private mutating func read(_ stretch: Range<Int>, hasDates: Bool) {
    if holdsParting(stretch) { isParted = true }
    guard !takeByline(stretch, hasDates: hasDates) else { return }
    let stretch = trimmed(stretch)
    guard !stretch.isEmpty, !takeByline(stretch, hasDates: hasDates) else { return }
    for piece in parted(stretch).map(trimmed) where !piece.isEmpty && !takeByline(piece, hasDates: hasDates) {
      guard !assembler.isIdle(in: piece), !isButton(piece) else { continue }
      let words = text.bytes[piece].split { $0 <= 0x20 }.count
      if words <= 4, isDesk(piece) || hasDates && isShouted(piece) {
        hasDesk = true
        continue
      }
      let isSentence = [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(text[piece.upperBound - 1])
      restCount += words > 4 || isSentence ? 1_000 : piece.count
    }
  }

  private mutating func takeByline(_ stretch: Range<Int>, hasDates: Bool) -> Bool {
    guard byline == nil, !assembler.isIdle(in: stretch) else { return false }
    let end = hasDates ? assembler.endWithoutIdleWords(of: stretch) : stretch.upperBound
    let piece = stretch.lowerBound..<max(stretch.lowerBound, end)
    guard !piece.isEmpty else { return false }
    let words = Array(line[piece])
    let read = Byline(words).flatMap { byline in
      byline.remainder.map { hasDates && !Byline.isJob(Array(words[$0])) } ?? false ? nil : byline
    }
    let alone = hasDates ? Byline(namesAlone: words) : nil
    // A fair and a club look like names nobody knows; beside a date without a label it takes a given name.
    guard let found = read ?? alone.flatMap({ isStrong || $0.confidence >= 70 ? $0 : nil }) else { return false }
    byline = found.moved(by: piece.lowerBound)
    bylineRange = piece
    return true
  }

  /// Whether the last word of a piece, or what stands behind its hyphen or its dot, is that of a newsroom.
  private func isDesk(_ piece: Range<Int>) -> Bool {
    let marks = [UInt8(ascii: "-"), UInt8(ascii: ".")]
    let start = text.bytes[piece].lastIndex { $0 <= 0x20 || marks.contains($0) }.map { $0 + 1 } ?? piece.lowerBound
    return CreditWords.deskWords.match(in: text, at: start).map { start + $0.length == piece.upperBound } ?? false
  }

  /// Whether a piece is one of the words that pages print beside dates: `Share`, `[44]Print`.
  private func isButton(_ piece: Range<Int>) -> Bool {
    let start = text[piece.lowerBound] == UInt8(ascii: "[") ? text.linkMarkEnd(from: piece.lowerBound) : nil
    let words = text.bytes[min(start ?? piece.lowerBound, piece.upperBound)..<piece.upperBound]
    return words.count <= 32 && StoryLine.isBoilerplate(FoldedText(words))
  }

  /// Whether a piece is the name of a section in capitals: `NEWS FEATURE`.
  private func isShouted(_ piece: Range<Int>) -> Bool {
    piece.count <= 24 && line[piece].allSatisfy { $0 &- 0x41 < 26 || $0 == 0x20 || $0 == UInt8(ascii: "&") }
  }

  /// Whether a bar, a dot or a dash stands in a stretch; commas and hyphens part less.
  private func holdsParting(_ stretch: Range<Int>) -> Bool {
    stretch.contains { index in
      parting(at: index) != nil && text[index] != UInt8(ascii: ",") && text[index] != UInt8(ascii: "-")
    }
  }

  // MARK: Lines without names

  /// Whether a line can name somebody: whether one of its pieces begins with a word of bylines, with one of an agency's
  /// name, or in a script that has the word behind the name.
  static func mayName(in text: FoldedText) -> Bool {
    var index = 0
    while index < text.count {
      index = text.skippingBlanks(from: index)
      if let width = parting(in: text, at: index) ?? (idleMarks.contains(text[index]) ? 1 : nil) {
        index += width
        continue
      }
      if beginsName(in: text, at: index) { return true }
      while index < text.count, parting(in: text, at: index) == nil { index += 1 }
    }
    return false
  }

  private static func beginsName(in text: FoldedText, at start: Int) -> Bool {
    if text[start] >= 0xE3 || CreditWords.bylines.match(in: text, at: start) != nil { return true }
    if CreditWords.sources.match(in: text, at: start) != nil || mayClingOrRepeat(in: text, at: start) { return true }
    var (index, hash) = (start, WordMarks.seed)
    while index < text.count, FoldedText.isWordByte(text.bytes[index]), parting(in: text, at: index) == nil {
      hash = WordMarks.hash(hash, text.bytes[index])
      index += 1
    }
    return AgencyNames.firstWords[hash] != 0
  }

  /// `ByJane Doe`, `Jane Doe By Jane Doe`.
  private static func mayClingOrRepeat(in text: FoldedText, at start: Int) -> Bool {
    if ["by", "von"].contains(where: { text.bytes[start...].starts(with: $0.utf8) }) { return true }
    return text.count <= 80
      && (start..<text.count).contains { index in
        text[index] <= 0x20 && CreditWords.bylineWords.match(in: text, at: index + 1) != nil
      }
  }

  // MARK: Pieces

  /// The stretch without blanks and marks at its ends.
  private func trimmed(_ stretch: Range<Int>) -> Range<Int> {
    var (start, end) = (text.skippingBlanks(from: stretch.lowerBound), stretch.upperBound)
    while start < end, let width = parting(at: start) ?? idle(at: start) {
      start = text.skippingBlanks(from: start + width)
    }
    while end > start {
      if text[end - 1] <= 0x20 || Self.idleMarks.contains(text[end - 1]) {
        end -= 1
      } else if let width = (1...3).first(where: { end - $0 >= start && parting(at: end - $0) == $0 }) {
        end -= width
      } else {
        break
      }
    }
    return start..<max(start, end)
  }

  private static let idleMarks = Array("-:,(".utf8)

  private func parting(at index: Int) -> Int? { Self.parting(in: text, at: index) }

  private func idle(at index: Int) -> Int? { Self.idleMarks.contains(text[index]) ? 1 : nil }

  /// How many bytes the parting mark at an offset takes.
  private static func parting(in text: FoldedText, at index: Int) -> Int? {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: ";"), UInt8(ascii: ","): return 1
    case UInt8(ascii: "-"): return text[index - 1] <= 0x20 && text[index + 1] <= 0x20 ? 1 : nil
    case 0xC2: return text[index + 1] == 0xB7 ? 2 : nil
    case 0xE2, 0xEF: break
    default: return nil
    }
    switch (byte, text[index + 1], text[index + 2]) {
    // • – — ⋅ ∙ ► ● ｜
    case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0x93...0x94), (0xE2, 0x8B, 0x85), (0xE2, 0x88, 0x99), (0xE2, 0x96, 0xBA),
      (0xE2, 0x97, 0x8F), (0xEF, 0xBD, 0x9C):
      return 3
    default: return nil
    }
  }

  /// The pieces between marks that have blanks around them, or are bars or dots.
  private func parted(_ stretch: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var (start, index) = (stretch.lowerBound, stretch.lowerBound)
    while index < stretch.upperBound {
      guard let width = parting(at: index) else {
        index += 1
        continue
      }
      pieces.append(start..<index)
      index += width
      start = index
    }
    return pieces + [start..<stretch.upperBound]
  }
}
