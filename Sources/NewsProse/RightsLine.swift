/// A line that says who owns the story and what may be done with it: `© 2020 Example Media. All rights reserved.`
package enum RightsLine {
  /// Whether a line of UTF-8 is one: it begins with the word or the sign, and names a year or reserves all rights.
  package static func isRights(_ line: [UInt8]) -> Bool {
    guard line.count >= 8, line.count <= 400 else { return false }
    let text = FoldedText(line)
    let start = text.skippingBlanks(from: 0)
    guard let word = LineWords.rights.match(in: text, at: start) else { return false }
    if word.group == 1 { return true }
    return holdsYear(text, from: start + word.length) || LineWords.reservations.contains { text.holds($0) }
  }

  private static func holdsYear(_ text: FoldedText, from start: Int) -> Bool {
    var index = start
    let end = min(text.count, start + 60)
    while index + 4 <= end {
      let isYear = text[index] &- 0x31 < 2 && (1...3).allSatisfy { text[index + $0] &- 0x30 < 10 }
      if isYear, text.isWordBoundary(at: index), text.isWordBoundary(at: index + 4) { return true }
      index += 1
    }
    return false
  }
}
