import NewsProse
import Source

/// The numbers that lead to the pages of authors, in a dump that numbers its links and lists their addresses.
struct AuthorNumbers {
  private let numbers: Set<Int>

  /// Reads the list of addresses; nothing where links are not numbered.
  init(_ words: ChunkWords) {
    var numbers: Set<Int> = []
    if words.numbersLinks {
      var cursor = LineCursor(words.bytes, from: 0)
      var last: Int?
      while let line = cursor.next() {
        guard !line.isBlank else { continue }
        let (number, rest) = Self.numbered(line.text, words.bytes)
        if let place = number ?? last, Self.isAuthor(rest, words.bytes) { numbers.insert(place) }
        last = number
      }
    }
    self.numbers = numbers
  }

  /// Those whose pages the links of a line lead to.
  func byline(of plain: PlainView, _ bytes: UnsafeBufferPointer<UInt8>) -> Byline? {
    guard !numbers.isEmpty else { return nil }
    let starts = plain.bytes.indices.filter { index in
      index == 0 || plain.bytes[index - 1] <= 0x20 || plain.bytes[index] &- 0x41 < 26
    }
    let links = starts.compactMap { index in number(before: plain.offset(of: index), bytes).map { (index, $0) } }
    let names = links.enumerated().compactMap { place, link -> [UInt8]? in
      guard numbers.contains(link.1) else { return nil }
      let end = place + 1 < links.count ? links[place + 1].0 : plain.count
      let words = plain.bytes[link.0..<end]
      return Array(words.prefix { !Self.stops.contains($0) })
    }
    return names.isEmpty ? nil : Byline(linked: names, in: plain.bytes)
  }

  private static let stops = Array("|,;(/".utf8)

  /// The number whose bracket closes right before an offset.
  private func number(before offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard offset >= 3, bytes[offset - 1] == UInt8(ascii: "]") else { return nil }
    var index = offset - 2
    while index > 0, offset - index <= 6, bytes[index] &- 0x30 < 10 { index -= 1 }
    return bytes[index] == UInt8(ascii: "[") ? LinkNumber(bytes, at: index)?.number : nil
  }

  /// The number a line of the list begins with, and what stands behind it.
  private static func numbered(_ text: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> (Int?, TextSpan) {
    var (index, value) = (text.start, 0)
    while index < text.end, index - text.start <= 5, bytes[index] &- 0x30 < 10 {
      value = value * 10 + Int(bytes[index] &- 0x30)
      index += 1
    }
    guard index > text.start, index + 1 < text.end, bytes[index] == UInt8(ascii: "."), bytes[index + 1] <= 0x20 else {
      return (nil, text)
    }
    return (value, TextSpan(index + 2, text.end))
  }

  private static func isAuthor(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard span.count <= 1_000, span.count > 8 else { return false }
    var start = span.start
    while start < span.end, bytes[start] <= 0x20 { start += 1 }
    let address = bytes[start..<span.end]
    guard !address.contains(0x20), address.contains(UInt8(ascii: "/")) else { return false }
    return AuthorAddress.leadsToAuthor(address)
  }
}
