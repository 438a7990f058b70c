/// The list of addresses at the end of a dump, which the numbers in its text stand for; and single such lines elsewhere.
struct AddressList {
  /// Where the list begins; the end of the text where there is none.
  private let start: Int
  private let bytes: UnsafeBufferPointer<UInt8>

  private let hasDefinitions: Bool

  private static let fewest = 3

  /// Looks for a list; other texts than dumps may well end with addresses that belong to the story.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int, kind: TextKind) {
    self.bytes = bytes
    start = kind == .terminal ? Self.start(of: bytes, from: first) : bytes.count
    hasDefinitions = kind == .terminal || kind == .markdown
  }

  /// Whether a line is part of the list, or defines what a name in brackets stands for.
  func holds(_ line: TextLine) -> Bool {
    line.whole.start >= start || hasDefinitions && Self.defines(line.text, bytes)
  }

  /// Goes up from the end over addresses, and over the few words between them.
  private static func start(of bytes: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
    var (end, start, found, others) = (bytes.count, bytes.count, 0, 0)
    var words = bytes.count
    while end > first {
      var begin = end
      while begin > first, bytes[begin - 1] != 0x0A { begin -= 1 }
      let text = TextSpan(begin, end).trimmed(in: bytes)
      if isNumbered(text, bytes) {
        (found, start, others, words) = (found + 1, begin, 0, begin)
      } else if !text.isEmpty {
        // The head of the list, and an address that was broken.
        let isBroken = !bytes[text.start..<text.end].contains(0x20) && text.count > 24
        if !isBroken { others += 1 }
        guard isBroken || text.count <= 24, others <= 4 else { break }
        if found > 0, others == 1, text.count <= 24 { words = begin }
      }
      end = begin - 1
    }
    return found >= fewest ? min(start, words) : bytes.count
  }

  /// A number, and an address right behind it.
  private static func isNumbered(_ text: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = text.start
    if index < text.end, bytes[index] == UInt8(ascii: "[") { index += 1 }
    let digits = index
    while index < text.end, index - digits < 6, bytes[index] &- 0x30 < 10 { index += 1 }
    guard index > digits, index < text.end, [UInt8(ascii: "."), UInt8(ascii: "]")].contains(bytes[index]) else {
      return false
    }
    index += 1
    if index < text.end, bytes[index] == UInt8(ascii: ":") { index += 1 }
    while index < text.end, bytes[index] <= 0x20 { index += 1 }
    return isAddress(TextSpan(index, text.end), bytes)
  }

  /// `[name]: address`.
  private static func defines(_ text: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count > 1, bytes[text.start] == UInt8(ascii: "["), bytes[text.start + 1] != UInt8(ascii: "^") else {
      return false
    }
    let limit = min(text.end, text.start + 300)
    guard let close = bytes[text.start..<limit].firstIndex(of: UInt8(ascii: "]")), close + 2 < text.end,
      bytes[close + 1] == UInt8(ascii: ":"), bytes[close + 2] <= 0x20
    else { return false }
    var index = close + 2
    while index < text.end, bytes[index] <= 0x20 { index += 1 }
    if index < text.end, bytes[index] == UInt8(ascii: "<") { index += 1 }
    return isAddress(TextSpan(index, text.end), bytes)
  }

  /// A scheme, a path or a fragment, without a blank before its end.
  private static func isAddress(_ text: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= 1 else { return false }
    if bytes[text.start] == UInt8(ascii: "/") || bytes[text.start] == UInt8(ascii: "#") { return true }
    let head = bytes[text.start..<min(text.end, text.start + 24)]
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")), colon > head.startIndex + 1, colon + 1 < text.end else {
      return false
    }
    return bytes[colon + 1] > 0x20
      && head[..<colon].allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
  }
}
