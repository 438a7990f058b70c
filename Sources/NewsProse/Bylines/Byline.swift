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

  let end: Int

  /// Makes a byline of names that were read.
  init(names: [BylineName], confidence: Int, rule: String, end: Int) {
    self.names = names
    self.confidence = confidence
    self.rule = rule
    self.end = end
  }

  /// Reads a line of UTF-8; `nil` where it is not a byline.
  package init?(_ line: [UInt8]) {
    guard line.count <= (line.contains(UInt8(ascii: "@")) ? 240 : 160) else { return nil }
    let text = FoldedText(line)
    let start = text.skippingBlanks(from: 0)
    let found = CreditWords.bylines.match(in: text, at: start) ?? Self.gluedWord(line, text, at: start)
    if found == nil, let twice = Self.namedTwice(line, text, from: start) {
      self = twice
      return
    }
    end = text.trimmedEnd
    guard let word = found else {
      if let name = Self.signedBehind(line, text, from: start) {
        (names, confidence, rule) = ([name], 85, Self.wordRule)
        return
      }
      guard let agency = Self.agency(alone: line, text) else { return nil }
      (names, confidence, rule) = ([agency], 75, Self.agencyRule)
      return
    }
    let isWeak = CreditWords.weakBylines.match(in: text, at: start)?.length == word.length
    var (rest, hasColon) = Self.colon(behind: start + word.length, in: text)
    // `Author: By Jane Doe` says it twice.
    if let again = CreditWords.bylineWords.match(in: text, at: rest) {
      (rest, hasColon) = (text.skippingBlanks(from: rest + again.length), true)
    }
    var reader = NameListReader(line, text, from: rest)
    guard rest < text.trimmedEnd, reader.read() else { return nil }
    guard hasColon || !isWeak || reader.isNamely else { return nil }
    // A full stop behind a whole word ends a sentence; behind `Jr.` it ends a name.
    if text[end - 1] == UInt8(ascii: "."), text.bytes[..<(end - 1)].suffix(4).allSatisfy({ $0 > 0x20 }), !hasColon {
      return nil
    }
    names = reader.names
    confidence = (isWeak ? 80 : 95) - (reader.hasRemainder ? 10 : 0)
    rule = Self.wordRule
  }

  /// The rule that takes names behind a word that says what they are.
  package static let wordRule = "byline-word"
  /// The rule that takes the mark of an agency alone on a line.
  package static let agencyRule = "byline-agency"
  /// The rule that takes names without a word that says what they are.
  package static let namesAloneRule = "byline-names-alone"

  /// Whether a line is a byline or the mark of an agency and nothing else, so that it is no part of a paragraph.
  package static func standsAlone(_ line: [UInt8]) -> Bool {
    guard line.count <= 80, let first = line.first, first > 0x20 else { return false }
    guard line.count <= 24 || CreditWords.bylines.match(in: FoldedText(line.prefix(40))) != nil,
      let byline = Byline(line)
    else { return false }
    return byline.remainder == nil && byline.names.contains { $0.kind != .unstated }
  }

  /// The same names, for somebody who knows better how sure they are, and by which rule.
  package func trusted(_ confidence: Int, rule: String) -> Byline {
    Byline(names: names.filter { $0.kind != .unstated }, confidence: confidence, rule: rule, end: end)
  }

  /// The same byline in a longer line.
  func moved(by offset: Int) -> Byline {
    let names = names.map {
      let range = $0.range.lowerBound + offset..<$0.range.upperBound + offset
      return BylineName(name: $0.name, kind: $0.kind, range: range, isSource: $0.isSource)
    }
    return Byline(names: names, confidence: confidence, rule: rule, end: end + offset)
  }

  /// Where the words behind a colon or its full-width twin begin, and whether there is one.
  static func colon(behind index: Int, in text: FoldedText) -> (rest: Int, hasColon: Bool) {
    let mark = text.skippingBlanks(from: index)
    if text[mark] == UInt8(ascii: ":") { return (text.skippingBlanks(from: mark + 1), true) }
    for sign in ["：", "／"] where text.bytes[min(mark, text.count)...].starts(with: sign.utf8) {
      return (text.skippingBlanks(from: mark + 3), true)
    }
    return (mark, false)
  }

  /// Whether a line holds nothing but the words a byline begins with: the names stand in the lines below.
  package static func isOpening(_ line: [UInt8]) -> Bool {
    guard line.count <= 48 else { return false }
    let text = FoldedText(line)
    let start = text.skippingBlanks(from: 0)
    guard let word = CreditWords.bylines.match(in: text, at: start) else { return false }
    let (rest, hasColon) = colon(behind: start + word.length, in: text)
    return rest >= text.trimmedEnd
      && (hasColon || CreditWords.openings.holds(FoldedText(line[start..<text.trimmedEnd])))
  }

  /// `Jane Doe By Jane Doe`: the words of a picture before a byline that says them again.
  private static func namedTwice(_ line: [UInt8], _ text: FoldedText, from start: Int) -> Byline? {
    let word = (start..<text.count).first { index in
      text[index - 1] <= 0x20 && CreditWords.bylineWords.match(in: text, at: index) != nil
    }
    guard let word, word > start + 4, let match = CreditWords.bylineWords.match(in: text, at: word) else { return nil }
    let from = CreditWords.portraits.match(in: text, at: start).map { text.skippingBlanks(from: start + $0.length) }
    let name = text.bytes[(from ?? start)..<max(from ?? start, word - 1)]
    let behind = text.skippingBlanks(from: word + match.length)
    guard text.bytes[behind...].starts(with: name) else { return nil }
    return Byline(Array(line[word...]))?.moved(by: word)
  }

  /// What words begin with that a dump may print so.
  private static let clinging = Array("bvpw".utf8)

  /// `ByJane Doe`, `VonErika Beispiel`: a word that a dump prints without the blank behind it.
  static func gluedWord(_ line: [UInt8], _ text: FoldedText, at start: Int) -> PhraseTable.Match? {
    guard line.count > start + 4, clinging.contains(text[start]) else { return nil }
    let parted = FoldedText(partingSeamsOf: line)
    guard let word = CreditWords.bylines.match(in: parted, at: start), parted.isSeam(start + word.length),
      CreditWords.weakBylines.match(in: parted, at: start)?.length != word.length
    else { return nil }
    return word
  }

  /// A name with the word behind it that says who wrote: Korean and Japanese bylines.
  private static func signedBehind(_ line: [UInt8], _ text: FoldedText, from start: Int) -> BylineName? {
    guard text[start] >= 0xE3, line.count <= 60 else { return nil }
    let words = text.bytes[start..<text.trimmedEnd].split { $0 <= 0x20 }
    guard words.count >= 2, words.count <= 4, let sign = words.dropFirst().first,
      CreditWords.signs.holds(FoldedText(sign)), (6...18).contains(words[0].count)
    else { return nil }
    let range = words[0].startIndex..<words[0].endIndex
    return BylineName(name: String(decoding: line[range], as: UTF8.self), kind: .person, range: range)
  }

  /// `Reuters`, `(AP)`, `AFP/dpa`, `dpa/jd`, `Source: AFP` alone on a line.
  private static func agency(alone line: [UInt8], _ text: FoldedText) -> BylineName? {
    var start = text.skippingBlanks(from: 0)
    var end = text.trimmedEnd
    if end - start > 2, text[start] == UInt8(ascii: "("), text[end - 1] == UInt8(ascii: ")") {
      start += 1
      end -= 1
    }
    var isSource = false
    if let label = CreditWords.sources.match(in: text, at: start) {
      let (rest, hasColon) = colon(behind: start + label.length, in: text)
      if hasColon { (start, isSource) = (rest, true) }
    }
    guard start < end, end - start <= 40 else { return nil }
    if let sign = text.bytes[start..<end].lastIndex(of: UInt8(ascii: "/")), (2...4).contains(end - sign - 1),
      line[(sign + 1)..<end].allSatisfy({ $0 &- 0x61 < 26 }),
      NewsAgency.signing(String(decoding: line[(sign + 1)..<end], as: UTF8.self)) == nil
    {
      end = sign
    }
    let words = String(decoding: line[start..<end], as: UTF8.self)
    guard NewsAgency.signing(words) != nil else { return nil }
    return BylineName(name: words, kind: .organisation, range: start..<end, isSource: isSource)
  }
}
