/// A line that forbids publication for now.
package struct EmbargoLine: Sendable {
  /// The date it names, where it names one that can be read.
  package var date: DateLine? { end.date }
  /// When it ends.
  package let end: EmbargoEnd
  /// The bytes of the words that forbid.
  package let range: Range<Int>

  private static let opening = Array("*([-_\"".utf8)
  private static let marks = Array(":!*)]-".utf8)

  /// Reads a line of UTF-8; `nil` where it forbids nothing.
  package init?(_ line: [UInt8]) {
    guard line.count <= 240 else { return nil }
    let text = FoldedText(line)
    var start = text.skippingBlanks(from: 0)
    while Self.opening.contains(text[start]) { start = text.skippingBlanks(from: start + 1) }
    guard let match = EmbargoWords.phrases.match(in: text, at: start) else { return nil }
    let behind = start + match.length
    var rest = text.skippingBlanks(from: behind)
    let isMarked = Self.marks.contains(text[rest]) || text[rest] == 0xE2 || text[rest] == 0xEF
    while Self.marks.contains(text[rest]) || text[rest] == UInt8(ascii: "_") {
      rest = text.skippingBlanks(from: rest + 1)
    }
    let isShouted = !line[start..<behind].contains { $0 &- 0x61 < 26 }
    let isAlone = rest >= text.trimmedEnd
    let date = isAlone ? nil : EmbargoMoment.date(in: line[rest...])
    if match.group > 0, date == nil, !isAlone {
      let isManner = EmbargoMoment.isManner(line[rest...], isMarked: isMarked)
      guard isManner, isMarked || match.group == 1 else { return nil }
    } else if match.group == 2, isAlone {
      guard isMarked || isShouted || match.length > 7 else { return nil }
    } else if match.group == 2, !isMarked {
      // `Embargo on oil since 4 May 2020` is a headline.
      guard let date, date.labelledRange.lowerBound - rest <= 4 else { return nil }
    }
    end = EmbargoEnd(date, behind: line[min(rest, line.count)...])
    range = start..<behind
  }
}
