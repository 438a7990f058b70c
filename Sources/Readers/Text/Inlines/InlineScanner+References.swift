/// Links whose address stands elsewhere: `[words][1]`, `[words][]`, `[words]`.
extension InlineScanner {
  private static let longestName = 300

  /// The target of a closing bracket and where its mark ends; `nil` where no line defines its name.
  func reference(from entry: OpenMarks.Entry) -> (LinkTarget, end: Int)? {
    let words = TextSpan(tokens[entry.token].span.end, index)
    guard byte(at: index + 1) == UInt8(ascii: "[") else {
      // A number alone may be the mark of a note.
      let isNumber = bytes[words.start..<words.end].allSatisfy { $0 &- 0x30 < 10 }
      return isNumber ? nil : target(words, index + 1)
    }
    var close = index + 2
    while close < min(end, index + Self.longestName), bytes[close] != UInt8(ascii: "]") { close += 1 }
    guard byte(at: close) == UInt8(ascii: "]") else { return nil }
    let name = TextSpan(index + 2, close)
    return target(name.isEmpty ? words : name, close + 1)
  }

  private func target(_ name: TextSpan, _ stop: Int) -> (LinkTarget, end: Int)? {
    definitions.address(of: name, bytes).map { (LinkTarget(href: $0, title: nil, isElsewhere: true), stop) }
  }
}
