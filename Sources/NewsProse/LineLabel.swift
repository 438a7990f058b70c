/// A label that opens a line and says what the rest of it is.
package struct LineLabel: Sendable {
  /// What the rest of a line is.
  package enum Meaning: Sendable {
    /// The title of another story.
    case related
    /// The address at which the story was first published.
    case originalLink
    /// An address whose part in the story the label leaves open.
    case link
    /// A correction.
    case correction
  }

  /// What the rest is.
  package let meaning: Meaning
  /// The bytes of the label, its colon included.
  package let range: Range<Int>

  /// Reads the label of a line of UTF-8; `nil` where it has none.
  package init?(_ line: FoldedText) {
    let start = line.skippingBlanks(from: 0)
    var found: (PhraseTable.Match, Meaning)?
    if let match = CreditWords.originalLinks.match(in: line, at: start) {
      found = (match, match.group == 0 ? .originalLink : .link)
    } else if let match = LineWords.related.match(in: line, at: start) {
      found = (match, .related)
    } else if let match = CreditWords.corrections.match(in: line, at: start) {
      found = (match, .correction)
    }
    guard let (match, meaning) = found else { return nil }
    let mark = line.skippingBlanks(from: start + match.length)
    if line[mark] == UInt8(ascii: ":") || line[mark] == UInt8(ascii: "|") {
      range = start..<mark + 1
    } else if meaning == .originalLink || meaning == .link {
      range = start..<start + match.length
    } else {
      return nil
    }
    self.meaning = meaning
  }
}
