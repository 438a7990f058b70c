/// The mark at the beginning of a line, as Markdown and the tools that dump pages write them.
enum LineMark {
  /// Hashes: the level, and the words behind them.
  case heading(Int, TextSpan)
  /// A bullet or a number: the number, the mark, and the words behind it.
  case item(Int?, TextSpan, TextSpan)
  /// A quotation mark of e-mail: the words behind it.
  case quoted(TextSpan)
  /// A line drawn of one character; which.
  case drawn(UInt8)
  /// The fence of preformatted lines; how long.
  case fence(Int)

  /// Reads the mark of a line that has words; `nil` where it has none.
  init?(_ line: TextLine, _ bytes: UnsafeBufferPointer<UInt8>, kind: TextKind) {
    let text = line.text
    if kind == .terminal, let mark = Self.terminalBullet(text, bytes) {
      self = mark
      return
    }
    switch bytes[text.start] {
    case UInt8(ascii: "#"):
      guard let mark = Self.heading(text, bytes) else { return nil }
      self = mark
    case UInt8(ascii: ">"):
      self = .quoted(TextSpan(text.start + 1, text.end).trimmed(in: bytes))
    case UInt8(ascii: "`") where Self.run(text, bytes) >= 3:
      guard !bytes[text.start + 3..<text.end].contains(UInt8(ascii: "`")) || Self.run(text, bytes) == text.count else {
        return nil
      }
      self = .fence(Self.run(text, bytes))
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "~"):
      if Self.isDrawn(text, bytes) {
        self = .drawn(bytes[text.start])
      } else {
        guard let mark = Self.bullet(text, bytes) else { return nil }
        self = mark
      }
    case UInt8(ascii: "+"), 0xE2:
      guard let mark = Self.bullet(text, bytes) else { return nil }
      self = mark
    case 0x30...0x39:
      guard let mark = Self.number(text, bytes) else { return nil }
      self = mark
    default: return nil
    }
  }

  private static func heading(_ text: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> LineMark? {
    let level = run(text, bytes)
    guard level <= 6, text.start + level < text.end, bytes[text.start + level] <= 0x20 else { return nil }
    var end = text.end
    while end > text.start + level, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end > text.start + level, bytes[end - 1] > 0x20 { end = text.end }
    let words = TextSpan(text.start + level, withoutAttributes(text.start + level, end, bytes)).trimmed(in: bytes)
    return words.isEmpty ? nil : .heading(level, words)
  }

  /// Where the words of a heading end before braces with its name and classes: `Title {#title .class}`.
  private static func withoutAttributes(_ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard bytes[end - 1] == UInt8(ascii: "}"),
      let open = bytes[start..<end].lastIndex(of: UInt8(ascii: "{")), open + 1 < end, bytes[open - 1] <= 0x20,
      bytes[open + 1] == UInt8(ascii: "#") || bytes[open + 1] == UInt8(ascii: ".")
    else { return end }
    return open
  }

  private static func bullet(_ text: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> LineMark? {
    let isDot = isDot(bytes[text.start..<text.end].prefix(3))
    let width = isDot ? 3 : 1
    let isMark = isDot || [UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+")].contains(bytes[text.start])
    guard isMark, text.count > width + 1, bytes[text.start + width] <= 0x20 else { return nil }
    let mark = TextSpan(text.start, text.start + width)
    return .item(nil, mark, TextSpan(mark.end, text.end).trimmed(in: bytes))
  }

  /// Dots, squares and triangles that open the items of lists.
  private static func isDot(_ mark: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    guard mark.count == 3, let last = mark.last, mark.starts(with: [0xE2]) else { return false }
    if mark.starts(with: [0xE2, 0x80]) { return last == 0xA2 || last == 0xA3 }
    if mark.starts(with: [0xE2, 0x96]) { return [0xA0, 0xA1, 0xAA, 0xAB, 0xB6, 0xB8, 0xBA].contains(last) }
    return mark.starts(with: [0xE2, 0x97]) && [0x86, 0x8B, 0x8F, 0xA6, 0xBE].contains(last)
  }

  /// Terminal browsers have a mark of their own for every depth of a list.
  private static func terminalBullet(_ text: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> LineMark? {
    guard [UInt8(ascii: "o"), UInt8(ascii: "#"), UInt8(ascii: "@")].contains(bytes[text.start]), text.count > 2,
      bytes[text.start + 1] == 0x20
    else { return nil }
    let mark = TextSpan(text.start, text.start + 1)
    return .item(nil, mark, TextSpan(mark.end, text.end).trimmed(in: bytes))
  }

  private static func number(_ text: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> LineMark? {
    var (index, value) = (text.start, 0)
    while index < text.end, index - text.start < 4, bytes[index] &- 0x30 < 10 {
      value = value * 10 + Int(bytes[index] &- 0x30)
      index += 1
    }
    guard index + 2 < text.end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")"),
      bytes[index + 1] <= 0x20
    else { return nil }
    let mark = TextSpan(text.start, index + 1)
    return .item(value, mark, TextSpan(mark.end, text.end).trimmed(in: bytes))
  }

  /// Three or more of one character, blanks between allowed, and nothing else.
  private static func isDrawn(_ text: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let mark = bytes[text.start]
    var count = 0
    for byte in bytes[text.start..<text.end] {
      if byte == mark { count += 1 } else if byte > 0x20 { return false }
    }
    return count >= 3
  }

  private static func run(_ text: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = text.start
    while index < text.end, bytes[index] == bytes[text.start] { index += 1 }
    return index - text.start
  }
}
