/// What stands before words that may forbid publication.
struct EmbargoSurroundings {
  /// Whether they open their text.
  let isTop: Bool
  /// Whether they open a bracket.
  let isBracketed: Bool
  /// Whether they open a sentence, a bracket, or what a mark parts from the rest.
  let opensClause: Bool
  /// Whether the word before says that it is over, or what else is under an embargo.
  let isPast: Bool

  private let sentence: ArraySlice<UInt8>

  init(_ text: FoldedText, _ place: Int, isTop atTop: Bool) {
    var index = place
    while index > 0, Self.isBlankOrQuote(text[index - 1]) { index -= 1 }
    isTop = atTop && index == 0
    let last = text[index - 1]
    isBracketed =
      index > 0 && [UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{")].contains(last)
      || Self.endsWideBracket(text, index)
    let parts = Self.parting.contains(last) || last == UInt8(ascii: "-") && index < place
    opensClause = isTop || isBracketed || index > 0 && (parts || Self.endsDash(text, index))
    var word = index
    while word > 0, FoldedText.isWordByte(text[word - 1]) { word -= 1 }
    isPast = !opensClause && EmbargoWords.past.match(in: text, at: word)?.length == index - word
    sentence = text.bytes[Self.sentenceStart(text, index)..<index]
  }

  /// Whether the sentence speaks of something to publish.
  var isAboutMatter: Bool {
    let words = FoldedText(sentence)
    return EmbargoWords.matter.contains(where: words.holds)
  }

  private static let parting = Array(".!?;:|/*])".utf8)

  private static func isBlankOrQuote(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "'")
  }

  private static func sentenceStart(_ text: FoldedText, _ end: Int) -> Int {
    var index = end
    while index > 0, ![UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text[index - 1]) { index -= 1 }
    return index
  }

  /// `（`, `【`, `［`, `「`.
  private static func endsWideBracket(_ text: FoldedText, _ index: Int) -> Bool {
    switch (text[index - 3], text[index - 2], text[index - 1]) {
    case (0xEF, 0xBC, 0x88), (0xE3, 0x80, 0x90), (0xEF, 0xBC, 0xBB), (0xE3, 0x80, 0x8C): true
    default: false
    }
  }

  /// Dashes, bullets, ellipses, and the full stop of East Asia.
  private static func endsDash(_ text: FoldedText, _ index: Int) -> Bool {
    switch (text[index - 3], text[index - 2], text[index - 1]) {
    case (0xE2, 0x80, 0x93...0x95), (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x82): true
    default: text[index - 2] == 0xC2 && text[index - 1] == 0xB7
    }
  }
}
