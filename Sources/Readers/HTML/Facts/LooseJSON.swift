/// Mends the JSON of web pages where it can only be meant in one way: comments, CDATA marks and trailing commas become
/// spaces, and so do raw line ends in strings. Every byte keeps its place.
struct LooseJSON {
  private var bytes: [UInt8]
  private var index = 0
  private var isInString = false

  /// The bytes, mended.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    var mender = LooseJSON(bytes: bytes)
    mender.walk()
    return mender.bytes
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func walk() {
    while index < bytes.count {
      if isInString { takeInString() } else { takeOutside() }
    }
  }

  private mutating func takeInString() {
    switch bytes[index] {
    case UInt8(ascii: "\\"): index += 1
    case UInt8(ascii: "\""): isInString = false
    case 0x00..<0x20: bytes[index] = 0x20
    default: break
    }
    index += 1
  }

  private mutating func takeOutside() {
    switch bytes[index] {
    case UInt8(ascii: "\""):
      isInString = true
      index += 1
    case UInt8(ascii: ","):
      if isBeforeEnd { bytes[index] = 0x20 }
      index += 1
    case UInt8(ascii: ";") where isLast:
      bytes[index] = 0x20
      index += 1
    default:
      if let length = comment() {
        for place in index..<index + length where bytes[place] > 0x20 { bytes[place] = 0x20 }
        index += length
      } else {
        index += 1
      }
    }
  }

  /// How long the comment or mark is that begins here.
  private func comment() -> Int? {
    guard let mark = Self.marks.first(where: { bytes[index...].starts(with: $0.open.utf8) }) else { return nil }
    guard !mark.close.isEmpty else { return mark.open.utf8.count }
    var end = index + mark.open.utf8.count
    while end < bytes.count, !bytes[end...].starts(with: mark.close.utf8) { end += 1 }
    return min(bytes.count, end + mark.close.utf8.count) - index
  }

  /// Whether nothing but a bracket follows the comma.
  private var isBeforeEnd: Bool {
    let next = bytes[(index + 1)...].first { $0 > 0x20 }
    return next == nil || next == UInt8(ascii: "}") || next == UInt8(ascii: "]")
  }

  private var isLast: Bool { !bytes[(index + 1)...].contains { $0 > 0x20 } }

  private static let marks: [(open: String, close: String)] = [
    ("/*", "*/"), ("//<![CDATA[", ""), ("//]]>", ""), ("<![CDATA[", ""), ("]]>", ""), ("<!--", ""), ("-->", ""),
    ("//", "\n"),
  ]
}
