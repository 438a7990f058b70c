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
    let bytes: [UInt8]
    let group: Int
  }

  private var buckets: [[Phrase]] = Array(repeating: [], count: 256)

  /// Makes a table of groups, each a list of phrases parted by `|`.
  package init(_ groups: [String]) {
    for (group, phrases) in groups.enumerated() {
      for phrase in phrases.utf8.split(separator: UInt8(ascii: "|")) {
        let bytes = FoldedText(phrase).bytes
        if let first = bytes.first { buckets[Int(first)].append(Phrase(bytes: bytes, group: group)) }
      }
    }
    for index in buckets.indices where buckets[index].count > 1 {
      buckets[index].sort { $0.bytes.count > $1.bytes.count }
    }
  }

  /// The longest phrase that stands at an offset and ends where a word ends.
  package func match(in text: FoldedText, at start: Int = 0) -> Match? {
    guard start < text.count else { return nil }
    for phrase in buckets[Int(text[start])] {
      let end = start + phrase.bytes.count
      guard end <= text.count, text.isWordBoundary(at: end) else { continue }
      if text.bytes[start..<end].elementsEqual(phrase.bytes) {
        return Match(length: phrase.bytes.count, group: phrase.group)
      }
    }
    return nil
  }

  /// Whether the whole text is one of the phrases.
  package func holds(_ text: FoldedText) -> Bool {
    match(in: text)?.length == text.count
  }
}
