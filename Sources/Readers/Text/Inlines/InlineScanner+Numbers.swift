/// Links that a dump numbers: `[12]words`, whose address stands in a list.
extension InlineScanner {
  /// Takes a number, and as much of what is behind it as is surely a link.
  mutating func takeNumber(_ mark: LinkNumber) {
    guard numbered != .nothing, let address = definitions.address(of: mark.number, bytes),
      let stop = linkEnd(from: index + mark.length)
    else { return add(.notation, width: mark.length) }
    add(.opening, width: mark.length)
    let opening = tokens.count - 1
    targets.append(LinkTarget(href: address, title: nil, isElsewhere: true))
    (tokens[opening].style, tokens[opening].target) = (.link, targets.count - 1)
    index = stop
    add(.closing, width: 0)
    tokens[opening].partner = tokens.count - 1
    lastLink = tokens.count - 1
  }

  /// Where a link ends that begins at an offset; `nil` where no word does.
  private func linkEnd(from start: Int) -> Int? {
    guard byte(at: start) > 0x20, byte(at: start) != UInt8(ascii: "[") else { return nil }
    if numbered == .allWords { return end }
    var stop = start
    while stop < end, bytes[stop] > 0x20, bytes[stop] != UInt8(ascii: "[") {
      // Where no blanks stand between words, nobody knows where one ends.
      if (0xE3...0xE9).contains(bytes[stop]) { return nil }
      stop += 1
    }
    while stop > start, let width = stopWidth(endingAt: stop, after: start) { stop -= width }
    return stop > start ? stop : nil
  }

  /// The bytes of a mark of punctuation that ends at an offset.
  private func stopWidth(endingAt stop: Int, after start: Int) -> Int? {
    if Self.stops.contains(bytes[stop - 1]) { return 1 }
    if stop - start >= 2, bytes[stop - 2] == 0xC2, bytes[stop - 1] == 0xBB { return 2 }
    let isQuote = stop - start >= 3 && bytes[stop - 3] == 0xE2 && bytes[stop - 2] == 0x80
    return isQuote && [0x99, 0x9C, 0x9D, 0xA6, 0xBA].contains(bytes[stop - 1]) ? 3 : nil
  }

  private static let stops = Array(".,;:!?)\"'".utf8)
}
