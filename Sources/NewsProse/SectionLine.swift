/// A line that says in which section a story stands: `Section: Politics`, `Home > News > Politics`.
package struct SectionLine: Sendable {
  /// The sections, by the bytes they take: of a trail only the last step.
  package let sections: [Range<Int>]
  /// Whether a trail of pages says it, not a label.
  package let isTrail: Bool

  private static let longest = 200
  private static let longestName = 60
  private static let mostWords = 6

  /// Reads a line of UTF-8; `nil` where it is none.
  package init?(_ line: [UInt8]) {
    guard (5...Self.longest).contains(line.count) else { return nil }
    let text = FoldedText(line)
    if let labelled = Self.labelled(text) {
      (sections, isTrail) = (labelled, false)
    } else if let step = Self.lastStep(text) {
      (sections, isTrail) = ([step], true)
    } else {
      return nil
    }
  }

  // MARK: Labels

  private static func labelled(_ text: FoldedText) -> [Range<Int>]? {
    let start = text.skippingBlanks(from: 0)
    guard let label = SectionWords.labels.match(in: text, at: start) else { return nil }
    let (rest, hasColon) = Byline.colon(behind: start + label.length, in: text)
    guard hasColon else { return nil }
    let end = text.trimmedEnd
    var (names, from) = ([Range<Int>](), rest)
    for index in rest..<max(rest, end) + 1 where index >= end || [0x2C, 0x3B, 0x7C].contains(text[index]) {
      let name = trimmed(from..<min(index, end), text)
      guard isName(name, text) else { return nil }
      names.append(name)
      from = index + 1
    }
    return names.isEmpty || names.count > 4 ? nil : names
  }

  // MARK: Trails

  private static let arrows: [[UInt8]] = [">", "»", "›", "→", "▸", "/", "::"].map { Array($0.utf8) }

  /// The last step of a trail that begins at home, all steps parted by one and the same mark.
  private static func lastStep(_ text: FoldedText) -> Range<Int>? {
    for arrow in arrows {
      let steps = steps(text, arrow)
      guard (2...6).contains(steps.count), steps.allSatisfy({ isName($0, text) }), let first = steps.first,
        SectionWords.homes.holds(FoldedText(text.bytes[first]))
      else { continue }
      return steps.last
    }
    return nil
  }

  private static func steps(_ text: FoldedText, _ arrow: [UInt8]) -> [Range<Int>] {
    var (steps, from, index) = ([Range<Int>](), 0, 0)
    let end = text.trimmedEnd
    while index < end {
      guard text[index] == arrow[0], index + arrow.count <= end,
        text.bytes[index..<index + arrow.count].elementsEqual(arrow)
      else {
        index += 1
        continue
      }
      steps.append(trimmed(from..<index, text))
      index += arrow.count
      from = index
    }
    steps.append(trimmed(from..<end, text))
    // The mark may stand before the first step, or behind the last.
    if steps.first?.isEmpty ?? false { steps.removeFirst() }
    if steps.last?.isEmpty ?? false { steps.removeLast() }
    return steps
  }

  // MARK: Names

  /// A few words that begin with a letter.
  private static func isName(_ name: Range<Int>, _ text: FoldedText) -> Bool {
    guard (2...longestName).contains(name.count), let first = text.bytes[name].first,
      first &- 0x61 < 26 || first >= 0xC3
    else { return false }
    let words = text.bytes[name].split { $0 <= 0x20 }.count
    return words <= mostWords && !text.bytes[name].contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }
  }

  private static func trimmed(_ range: Range<Int>, _ text: FoldedText) -> Range<Int> {
    let start = min(text.skippingBlanks(from: range.lowerBound), range.upperBound)
    var end = range.upperBound
    while end > start, text[end - 1] <= 0x20 || text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    if end - start > 2, text[end - 1] == 0xA0, text[end - 2] == 0xC2 { end -= 2 }
    return start..<end
  }
}
