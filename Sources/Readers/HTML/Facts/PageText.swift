import ArticleModel
import Source

/// Words that a page says about itself, and where they stand.
struct PageText: Hashable, Sendable {
  /// The words, white space collapsed and references resolved that were escaped twice.
  var value: String
  /// Where they stand.
  var range: SourceRange?

  /// Takes words; `nil` where there are none.
  init?(_ written: String?, at range: SourceRange?) {
    guard let written else { return nil }
    let value = TextReferences.resolved(written).collapsed
    guard !value.isEmpty else { return nil }
    self.value = value
    self.range = range
  }

  /// The words as a paragraph.
  var paragraph: Block { .paragraph(Paragraph([.text(TextRun(value, at: range))], at: range)) }

  /// The words without marks and in small letters, one space between: what two spellings of the same have in common.
  var folded: String { PageText.folded(value) }

  /// The letters and digits of some words in small letters, and nothing between them.
  static func letters(_ text: String) -> String { folded(text, space: "") }

  /// The letters and digits of some words, in small letters, one space between.
  static func folded(_ text: String) -> String { folded(text, space: " ") }

  private static func folded(_ text: String, space: String) -> String {
    var words = ""
    var isBetween = false
    for scalar in text.unicodeScalars {
      guard isOfWord(scalar) else {
        isBetween = isBetween || !isInsideWord(scalar)
        continue
      }
      if isBetween, !words.isEmpty { words += space }
      isBetween = false
      if scalar.isASCII {
        words.unicodeScalars.append(scalar.value &- 0x41 < 26 ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar)
      } else {
        words += scalar.properties.lowercaseMapping
      }
    }
    return words
  }

  /// Whether a scalar is a letter or a digit; most are of ASCII, and asking Unicode is dear.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (scalar.value | 0x20) &- 0x61 < 26 || scalar.value &- 0x30 < 10 }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Soft hyphens and joiners stand inside words.
  private static func isInsideWord(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && (scalar.value == 0xAD || scalar.properties.isDefaultIgnorableCodePoint)
  }

  /// What share of the words of both two folded texts have in common, 0 to 1.
  static func likeness(_ left: String, _ right: String) -> Double {
    let (left, right) = (Set(left.split(separator: " ")), Set(right.split(separator: " ")))
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    let shared = left.intersection(right).count
    return Double(shared) / Double(left.count + right.count - shared)
  }
}
