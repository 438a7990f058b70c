/// The credit at the end of a caption.
package struct PhotoCredit: Sendable {
  /// The bytes of the caption the credit takes, label and brackets included.
  package let range: Range<Int>
  /// How sure it is, 0 to 100.
  package let confidence: Int

  /// Finds the credit at the end of a caption of UTF-8: `… (Photo: AP)`, `… Foto: dpa`, `… © AFP`, `… / Reuters`.
  package init?(endOf caption: [UInt8]) {
    guard caption.count <= 600 else { return nil }
    let text = FoldedText(caption)
    let end = text.trimmedEnd
    guard end > 0 else { return nil }
    if text[end - 1] == UInt8(ascii: ")"), let open = caption[..<end].lastIndex(of: UInt8(ascii: "(")),
      Self.isCredit(text, open + 1..<end - 1)
    {
      (range, confidence) = (open..<end, 90)
      return
    }
    guard let start = Self.label(in: text, before: end),
      start > text.skippingBlanks(from: 0) || CaptionLabel(text, of: caption) == nil
    else { return nil }
    (range, confidence) = (start..<end, 85)
  }

  /// A label with a colon or a sign, in the last 80 bytes, behind the end of a sentence or at the beginning.
  private static func label(in text: FoldedText, before end: Int) -> Int? {
    var index = max(0, end - 80)
    while index < end {
      if text[index] > 0x20, text.isWordBoundary(at: index) || text[index] == 0xC2, begins(text, at: index),
        isCredit(text, index..<end)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether a sentence could begin here.
  private static func begins(_ text: FoldedText, at index: Int) -> Bool {
    var before = index
    while before > 0, text[before - 1] <= 0x20 { before -= 1 }
    guard before > 0 else { return true }
    return [
      UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: ")"),
      0x9D, 0x94, 0x93, 0xA6,
    ]
    .contains(text[before - 1])
  }

  private static func isCredit(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    let start = text.skippingBlanks(from: range.lowerBound)
    guard let label = CreditWords.photos.match(in: text, at: start), start + label.length < range.upperBound else {
      return false
    }
    let rest = text.skippingBlanks(from: start + label.length)
    let isSign = text[start] == 0xC2 || text[start] == UInt8(ascii: "(")
    let saysBy = text.bytes[start..<start + label.length].suffix(3).elementsEqual(" by".utf8)
    let isPlain = text.bytes[start..<start + label.length].elementsEqual("courtesy of".utf8)
    guard isSign || saysBy || isPlain || text[rest] == UInt8(ascii: ":") else { return false }
    return range.upperBound - rest <= 60 && rest < range.upperBound
  }
}
