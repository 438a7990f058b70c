/// A line that forbids publication for now.
package struct EmbargoLine: Sendable {
  /// The date it names, where it names one that can be read.
  package let date: DateLine?
  /// The bytes of the words that forbid.
  package let range: Range<Int>

  /// Reads a line of UTF-8; `nil` where it forbids nothing.
  package init?(_ line: [UInt8]) {
    guard line.count <= 240 else { return nil }
    let text = FoldedText(line)
    var start = text.skippingBlanks(from: 0)
    while [UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "-")].contains(text[start]) {
      start += 1
    }
    start = text.skippingBlanks(from: start)
    guard let match = LineWords.embargoes.match(in: text, at: start) else { return nil }
    var rest = text.skippingBlanks(from: start + match.length)
    let isMarked = [UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: ")"), UInt8(ascii: "]")]
      .contains(text[rest])
    if isMarked { rest = text.skippingBlanks(from: rest + 1) }
    var end = text.trimmedEnd
    while end > rest,
      [UInt8(ascii: "*"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "."), UInt8(ascii: "!")].contains(
        text[end - 1])
    { end -= 1 }
    let isShouted = !line[start..<start + match.length].contains { $0 &- 0x61 < 26 }
    let date = rest < end ? DateLine(line[rest..<end]) : nil
    let isWeak = LineWords.weakEmbargoes.match(in: text, at: start)?.length == match.length
    guard !isWeak || isMarked || date != nil || (rest >= end && (isShouted || match.length > 6)) else { return nil }
    self.date = date
    range = start..<start + match.length
  }
}
