import ArticleModel

/// A line that says who wrote a story.
package struct Byline: Sendable {
  /// Those it names, in order; empty where it names nobody that can be told apart.
  package let names: [BylineName]
  /// How sure it is that this is a byline, 0 to 100.
  package let confidence: Int
  /// The rule that recognised it, without the format's name.
  package let rule: String
  /// The bytes behind the names, where something stands there.
  package var remainder: Range<Int>? {
    guard let last = names.last, last.range.upperBound < end else { return nil }
    return last.range.upperBound..<end
  }

  private let end: Int

  /// Reads a line of UTF-8; `nil` where it is not a byline.
  package init?(_ line: [UInt8]) {
    guard line.count <= 160 else { return nil }
    let text = FoldedText(line)
    let start = text.skippingBlanks(from: 0)
    end = text.trimmedEnd
    guard let word = CreditWords.bylines.match(in: text, at: start) else {
      guard let agency = Self.agency(alone: line, text) else { return nil }
      (names, confidence, rule) = ([agency], 75, "byline-agency")
      return
    }
    let isWeak = CreditWords.weakBylines.match(in: text, at: start)?.length == word.length
    var rest = start + word.length
    let hasColon = text[text.skippingBlanks(from: rest)] == UInt8(ascii: ":")
    if hasColon { rest = text.skippingBlanks(from: rest) + 1 }
    rest = text.skippingBlanks(from: rest)
    var reader = NameListReader(line, text, from: rest)
    guard rest < text.trimmedEnd, reader.read() else { return nil }
    guard hasColon || !isWeak || reader.isNamely else { return nil }
    names = reader.names
    confidence = (isWeak ? 80 : 95) - (reader.hasRemainder ? 10 : 0)
    rule = "byline-word"
  }

  /// `Reuters`, `(AP)`, `AFP/dpa` alone on a line.
  private static func agency(alone line: [UInt8], _ text: FoldedText) -> BylineName? {
    var start = text.skippingBlanks(from: 0)
    var end = text.trimmedEnd
    if end - start > 2, text[start] == UInt8(ascii: "("), text[end - 1] == UInt8(ascii: ")") {
      start += 1
      end -= 1
    }
    guard start < end, end - start <= 40 else { return nil }
    let words = String(decoding: line[start..<end], as: UTF8.self)
    guard NewsAgency.signing(words) != nil else { return nil }
    return BylineName(name: words, kind: .organisation, range: start..<end)
  }
}
