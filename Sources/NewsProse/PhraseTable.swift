/// Phrases in groups, found at the beginning of a text without regard to case; the longest wins.
package struct PhraseTable: Sendable {
  /// A phrase that was found.
  package struct Match: Sendable {
    /// How many bytes it takes.
    package let length: Int
    /// The group it belongs to, from 0.
    package let group: Int
  }

  private struct Phrase: Sendable {
    let start: Int
    let length: Int
    let group: Int
  }

  /// All groups in one text, so that a table takes three buffers however many phrases it has.
  private let text: FoldedText
  /// By first byte, the longest first.
  private var phrases: [Phrase] = []
  /// The second byte of each phrase, or 0: most phrases of a first byte end here.
  private var secondBytes: [UInt8] = []
  /// Where the phrases of each first byte begin, and behind the last where they end.
  private var beginnings = [Int](repeating: 0, count: 257)
  /// Which second bytes the phrases of each first byte have, 64 of them apart: nearly every search ends here.
  private(set) var seconds = [UInt64](repeating: 0, count: 256)

  /// Makes a table of groups, each a list of phrases parted by `|`.
  package init(_ groups: [String]) {
    var bytes: [UInt8] = []
    for group in groups {
      bytes.append(contentsOf: group.utf8)
      bytes.append(Self.endOfGroup)
    }
    text = FoldedText(bytes)
    let found = foundPhrases()
    for phrase in found {
      let first = Int(text[phrase.start])
      beginnings[first + 1] += 1
      seconds[first] |= phrase.length > 1 ? Self.mark(of: text[phrase.start + 1]) : .max
    }
    for index in 1..<beginnings.count { beginnings[index] += beginnings[index - 1] }
    phrases = found
    var filled = beginnings
    for phrase in found { place(phrase, filling: &filled[Int(text[phrase.start])]) }
    secondBytes = phrases.map { $0.length > 1 ? text[$0.start + 1] : 0 }
  }

  private static let endOfGroup: UInt8 = 0

  private func foundPhrases() -> [Phrase] {
    var found: [Phrase] = []
    found.reserveCapacity(text.count / 6)
    var (start, group) = (0, 0)
    for (index, byte) in text.bytes.enumerated() where byte == UInt8(ascii: "|") || byte == Self.endOfGroup {
      if index > start { found.append(Phrase(start: start, length: index - start, group: group)) }
      if byte == Self.endOfGroup { group += 1 }
      start = index + 1
    }
    return found
  }

  /// Puts a phrase among those of its first byte, behind those that are as long.
  private mutating func place(_ phrase: Phrase, filling end: inout Int) {
    var index = end
    let first = beginnings[Int(text[phrase.start])]
    while index > first, phrases[index - 1].length < phrase.length {
      phrases[index] = phrases[index - 1]
      index -= 1
    }
    phrases[index] = phrase
    end += 1
  }

  /// The longest phrase that stands at an offset and ends where a word ends, or with `orDigit` where a figure clings
  /// to it. Words of scripts without blanks end anywhere.
  package func match(in text: FoldedText, at start: Int = 0, orDigit: Bool = false) -> Match? {
    guard start < text.count else { return nil }
    let first = Int(text.bytes[start])
    guard seconds[first] & Self.mark(of: text[start + 1]) != 0 else { return nil }
    let isUnspaced = text.isUnspaced(at: start)
    let second = text[start + 1]
    for index in beginnings[first]..<beginnings[first + 1]
    where (secondBytes[index] == second || secondBytes[index] == 0) && stands(phrases[index], in: text, at: start) {
      let end = start + phrases[index].length
      guard isUnspaced || text.isWordBoundary(at: end) || (orDigit && text[end] &- 0x30 < 10) else { continue }
      return Match(length: phrases[index].length, group: phrases[index].group)
    }
    return nil
  }

  /// Whether a phrase may begin with two bytes of a folded text; where this says no, none does.
  @inline(__always)
  func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool { seconds[Int(first)] & Self.mark(of: second) != 0 }

  @inline(__always)
  private static func mark(of second: UInt8) -> UInt64 { 1 << UInt64(second & 63) }

  private func stands(_ phrase: Phrase, in text: FoldedText, at start: Int) -> Bool {
    guard start + phrase.length <= text.count else { return false }
    return text.bytes.withUnsafeBufferPointer { text in
      self.text.bytes.withUnsafeBufferPointer { own in
        var index = 1
        while index < phrase.length, text[start + index] == own[phrase.start + index] { index += 1 }
        return index >= phrase.length
      }
    }
  }

  /// The bytes that phrases begin with.
  var firstBytes: [UInt8] {
    (0...UInt8.max).filter { beginnings[Int($0)] < beginnings[Int($0) + 1] }
  }

  /// The first so many bytes of all phrases that have as many.
  func beginnings(ofLength length: Int) -> [[UInt8]] {
    phrases.filter { $0.length >= length }.map { Array(text.bytes[$0.start..<$0.start + length]) }
  }

  /// Whether the whole text is one of the phrases.
  package func holds(_ text: FoldedText) -> Bool {
    match(in: text)?.length == text.count
  }
}
