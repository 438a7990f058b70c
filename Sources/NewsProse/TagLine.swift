/// A line that lists what a story is about: `Tags: Russia, Venezuela`.
package struct TagLine: Sendable {
  /// The tags, by the bytes they take; none where they stand in the lines below.
  package let tags: [Range<Int>]

  /// Reads a line of UTF-8; `nil` where it is none.
  package init?(_ line: [UInt8]) {
    guard line.count <= 400 else { return nil }
    let text = FoldedText(line)
    let start = text.skippingBlanks(from: 0)
    guard let word = LineWords.tags.match(in: text, at: start) else { return nil }
    let (rest, hasColon) = Byline.colon(behind: start + word.length, in: text)
    guard hasColon else { return nil }
    var tags: [Range<Int>] = []
    var from = rest
    let end = text.trimmedEnd
    for index in rest..<max(rest, end) + 1 where index >= end || Self.marks.contains(text[index]) {
      let tag = Self.trimmed(from..<min(index, end), text)
      if !tag.isEmpty { tags.append(tag) }
      from = index + 1
    }
    guard tags.count <= 40, tags.allSatisfy({ $0.count <= 60 }) else { return nil }
    self.tags = tags
  }

  private static let marks = Array(",;|#".utf8)

  private static func trimmed(_ range: Range<Int>, _ text: FoldedText) -> Range<Int> {
    let start = min(text.skippingBlanks(from: range.lowerBound), range.upperBound)
    var end = range.upperBound
    while end > start, text[end - 1] <= 0x20 || text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    return start..<end
  }
}
