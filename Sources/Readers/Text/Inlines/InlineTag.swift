/// An HTML tag, or an address in angles, that strayed into a text.
enum InlineTag {
  /// `<https://…>`: the address.
  case address(TextSpan)
  /// `<br>`.
  case lineBreak
  /// A tag that changes nothing about the words.
  case transparent
  /// The first tag of a pair, and where it leads.
  case opening(OpenMarks.Key, LinkTarget?)
  /// The second tag of a pair.
  case closing(OpenMarks.Key)

  private static let keys: [(name: StaticString, key: OpenMarks.Key)] = [
    ("u", .underline), ("ins", .underline), ("b", .strong), ("strong", .strong), ("i", .emphasis), ("em", .emphasis),
    ("s", .strike), ("strike", .strike), ("del", .strike), ("sup", .sup), ("sub", .sub), ("code", .code), ("tt", .code),
    ("a", .anchor),
  ]
  private static let transparentNames: [StaticString] = ["p", "span", "font", "div", "small", "big", "center", "wbr"]

  /// Reads what stands between two angles, both included; `nil` where it is no tag known here.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) {
    let isClosing = bytes[span.start + 1] == UInt8(ascii: "/")
    let start = span.start + (isClosing ? 2 : 1)
    var stop = start
    while stop < span.end - 1, (bytes[stop] | 0x20) &- 0x61 < 26 { stop += 1 }
    let name = TextSpan(start, stop)
    guard !name.isEmpty, name.count <= 6 else { return nil }
    if Self.isAddress(bytes, TextSpan(start, span.end - 1)), !isClosing {
      self = .address(TextSpan(start, span.end - 1))
      return
    }
    let behind = bytes[stop]
    guard behind == UInt8(ascii: ">") || behind == UInt8(ascii: "/") || behind <= 0x20 else { return nil }
    guard !bytes[stop..<span.end].contains(UInt8(ascii: "<")) else { return nil }
    if Self.matches("br", bytes, name) {
      self = .lineBreak
    } else if let key = Self.keys.first(where: { Self.matches($0.name, bytes, name) })?.key {
      let target = key == .anchor && !isClosing ? Self.href(bytes, TextSpan(stop, span.end - 1)) : nil
      self = isClosing ? .closing(key) : .opening(key, target)
    } else if Self.transparentNames.contains(where: { Self.matches($0, bytes, name) }) {
      self = .transparent
    } else {
      return nil
    }
  }

  /// What a pair of tags does to the words between.
  static func style(of key: OpenMarks.Key) -> InlineStyle {
    switch key {
    case .underline: .underline
    case .strong, .twoStars, .twoLines: .strong
    case .emphasis, .star, .line: .emphasis
    case .strike: .strike
    case .sup: .sup
    case .sub: .sub
    case .code: .code
    case .anchor, .bracket: .link
    case .pictureBracket: .image
    }
  }

  private static func isAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Bool {
    let text = bytes[span.start..<span.end]
    let isKnown = ["https://", "http://", "mailto:"].contains {
      text.starts(with: $0.utf8) && text.count > $0.utf8.count
    }
    return isKnown && text.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "<") }
  }

  private static func matches(_ name: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Bool {
    guard name.utf8CodeUnitCount == span.count else { return false }
    return name.withUTF8Buffer { name in
      name.indices.allSatisfy { name[$0] == bytes[span.start + $0] | 0x20 }
    }
  }

  /// The address in `href="…"`.
  private static func href(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> LinkTarget? {
    var index = span.start
    while index + 6 < span.end {
      if matches("href", bytes, TextSpan(index, index + 4)), bytes[index - 1] <= 0x20,
        bytes[index + 4] == UInt8(ascii: "=")
      {
        let quote = bytes[index + 5]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        var stop = index + 6
        while stop < span.end, bytes[stop] != quote { stop += 1 }
        return stop < span.end && stop > index + 6 ? LinkTarget(href: TextSpan(index + 6, stop), title: nil) : nil
      }
      index += 1
    }
    return nil
  }
}
