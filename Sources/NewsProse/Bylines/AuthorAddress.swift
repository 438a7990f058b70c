/// Tells an address that leads to the page of somebody who writes: `/author/jane-doe/`, `/autor/jane-doe-84.html`.
package enum AuthorAddress {
  /// Whether a part of the path says so.
  package static func leadsToAuthor(_ address: some Sequence<UInt8>) -> Bool {
    address.withContiguousStorageIfAvailable { leads($0) } ?? Array(address).withUnsafeBufferPointer { leads($0) }
  }

  private static func leads(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    guard address.count <= 1_000, mayLead(address) else { return false }
    let text = FoldedText(address)
    var start: Int?
    for index in 0...text.count {
      let byte = text[index]
      guard byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") || index == text.count
      else { continue }
      if let start, holdsAuthor(text, start..<index, isLast: index + 1 >= text.count) { return true }
      if byte != UInt8(ascii: "/") { return false }
      start = index + 1
    }
    return false
  }

  /// Whether a part of the path begins as a word for authors does: a dump lists hundreds of addresses, and few do.
  private static func mayLead(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = LineWords.authorPaths
    return address.indices.dropLast().contains { index in
      guard address[index] == UInt8(ascii: "/") else { return false }
      let (first, second) = (address[index + 1], index + 2 < address.count ? address[index + 2] : 0)
      return first >= 0x80 || second >= 0x80 || words.mayBegin(small(first), small(second))
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// Whether a part of a path is a word for authors with a name behind it.
  private static func holdsAuthor(_ text: FoldedText, _ part: Range<Int>, isLast: Bool) -> Bool {
    guard let word = LineWords.authorPaths.match(in: text, at: part.lowerBound) else { return false }
    let end = part.lowerBound + word.length
    if end == part.upperBound { return !isLast }
    return word.group == 0 && text[end] == UInt8(ascii: "-") && part.upperBound - end > 4
  }
}
