/// The words before the dash with which agency copy opens: place, date, agency.
package struct Dateline: Sendable {
  /// The bytes of the paragraph it takes, the dash included.
  package let range: Range<Int>
  /// The agency in brackets, where there is one, and the bytes it takes.
  package let agency: (name: String, range: Range<Int>)?
  /// How sure it is, 0 to 100.
  package let confidence: Int

  /// Reads the beginning of a paragraph of UTF-8; `nil` where it opens without a dateline.
  package init?(_ paragraph: some Collection<UInt8>) {
    let opening =
      paragraph.withContiguousStorageIfAvailable { Array($0.prefix(120)) } ?? Array(paragraph.prefix(120))
    guard let dash = Self.dash(in: opening) else { return nil }
    var words = Array(opening[..<dash.lowerBound])
    while let last = words.last, last <= 0x20 { words.removeLast() }
    guard let first = words.first, first > 0x20, words.count <= 90 else { return nil }
    let agency = Self.agency(in: words)
    let placeEnd = words.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "(") } ?? words.count
    let place = Array(words[..<placeEnd])
    let isShouted = Self.isPlace(place) && Self.isShouted(place)
    guard isShouted || (agency != nil && Self.isPlace(place)) || (place.isEmpty && agency != nil) else { return nil }
    range = 0..<dash.upperBound
    self.agency = agency
    confidence = agency != nil ? 95 : 80
  }

  /// The first dash with a blank before and behind it, or a long one.
  private static func dash(in bytes: [UInt8]) -> Range<Int>? {
    var index = 1
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "-") || bytes[index] == 0xE2 else {
        index += 1
        continue
      }
      let rest = bytes[index...]
      for mark in ["—", "–", "--", "-"] where rest.starts(with: mark.utf8) {
        let end = index + mark.utf8.count
        let isSpaced = bytes[index - 1] <= 0x20 && end < bytes.count && bytes[end] <= 0x20
        let isBehindBracket = bytes[index - 1] == UInt8(ascii: ")") && mark != "-"
        if isSpaced || mark == "—" || isBehindBracket { return index..<end }
      }
      index += 1
    }
    return nil
  }

  private static func agency(in words: [UInt8]) -> (name: String, range: Range<Int>)? {
    guard let open = words.firstIndex(of: UInt8(ascii: "(")), words.last == UInt8(ascii: ")") else { return nil }
    let inside = open + 1..<words.count - 1
    guard !inside.isEmpty else { return nil }
    let name = String(decoding: words[inside], as: UTF8.self)
    return NewsAgency.signing(name) == nil ? nil : (name, inside)
  }

  /// One to five words, each with a capital.
  private static func isPlace(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 3 else { return false }
    let words = bytes.split { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
    return (1...5).contains(words.count)
      && words.allSatisfy { word in
        let folded = FoldedText(word)
        guard word.allSatisfy({ FoldedText.isWordByte($0) && $0 &- 0x30 >= 10 || ".'-".utf8.contains($0) }) else {
          return false
        }
        let isCapital = !folded.bytes.elementsEqual(word)
        return isCapital || CreditWords.nameParticles.holds(folded) || word.first.map { $0 >= 0xE0 } ?? false
      }
  }

  private static func isShouted(_ bytes: [UInt8]) -> Bool {
    var letters = 0
    for byte in bytes {
      if byte &- 0x61 < 26 { return false }
      if byte &- 0x41 < 26 { letters += 1 }
    }
    return letters >= 3 || bytes.contains { $0 >= 0x80 } && bytes.count >= 6
  }
}
