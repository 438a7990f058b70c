/// A label that says that the rest of a line tells of a picture, such as `FILE PHOTO:`.
package struct CaptionLabel: Sendable {
  /// The bytes of the label, its colon included.
  package let range: Range<Int>

  /// Reads the label of a line of UTF-8; `nil` where it has none, or where nothing but an agency's name follows: a credit.
  package init?(_ line: FoldedText, of bytes: [UInt8]) {
    let start = line.skippingBlanks(from: 0)
    guard let match = CreditWords.captions.match(in: line, at: start) else { return nil }
    let mark = line.skippingBlanks(from: start + match.length)
    guard line[mark] == UInt8(ascii: ":") else { return nil }
    let rest = line.skippingBlanks(from: mark + 1)
    guard rest < line.trimmedEnd,
      NewsAgency.signing(String(decoding: bytes[rest..<line.trimmedEnd], as: UTF8.self)) == nil
    else { return nil }
    range = start..<mark + 1
  }
}
