/// A word that the end of a line breaks at a hyphen.
struct BrokenWord {
  /// The letters before the hyphen, back to the blank before them.
  let head: TextSpan
  /// The hyphen.
  let hyphen: TextSpan
  /// The letters behind it, in the next line.
  let tail: TextSpan
  /// Where the next blank behind them stands.
  let end: Int
  /// How far the next line is indented.
  let indent: Int
  /// Whether the hyphen is one that only a broken word shows.
  let isSoft: Bool

  private static let longest = 60

  /// Finds a word broken between two lines; `nil` where there is none.
  init?(_ line: TextLine, _ next: TextLine, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard let (hyphen, isSoft) = Self.hyphen(endOf: line.text, bytes) else { return nil }
    var start = hyphen.start
    while start > line.text.start, hyphen.start - start < Self.longest, Self.isInside(bytes[start - 1]) { start -= 1 }
    guard start < hyphen.start, Self.isLetter(bytes[hyphen.start - 1]) else { return nil }
    if start > line.text.start, bytes[start - 1] > 0x20 {
      // Only an opening mark may stand before the word; a figure or a slash makes it something else.
      guard Self.opens(bytes[start - 1]) else { return nil }
    }
    var index = next.text.start
    while index < next.text.end, index - next.text.start < Self.longest, Self.isLetter(bytes[index]) { index += 1 }
    guard index > next.text.start else { return nil }
    (head, self.hyphen, self.isSoft) = (TextSpan(start, hyphen.start), hyphen, isSoft)
    tail = TextSpan(next.text.start, index)
    while index < next.text.end, bytes[index] > 0x20 { index += 1 }
    (end, indent) = (index, next.indent)
  }

  private static func hyphen(endOf line: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> (TextSpan, Bool)? {
    guard line.count >= 2 else { return nil }
    if bytes[line.end - 1] == UInt8(ascii: "-") { return (TextSpan(line.end - 1, line.end), false) }
    if bytes[line.end - 2] == 0xC2, [0xAC, 0xAD].contains(bytes[line.end - 1]) {
      return (TextSpan(line.end - 2, line.end), true)
    }
    guard line.count >= 4, bytes[line.end - 3] == 0xE2, bytes[line.end - 2] == 0x80, bytes[line.end - 1] == 0x90 else {
      return nil
    }
    return (TextSpan(line.end - 3, line.end), false)
  }

  /// ASCII letters, and whatever has more than one byte.
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  private static func isInside(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }

  private static func opens(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(byte)
  }
}
