/// Escaping for XML 1.0 and XHTML: the one place where it is done.
///
/// Every scalar that XML 1.0 (section 2.2) forbids becomes U+FFFD and is counted, so that output stays well-formed and
/// the caller can record the loss.
enum MarkupEscape {
  /// Where the text goes: attribute values also escape quotes, tabs and line ends.
  enum Place { case text, attribute }

  /// Appends escaped UTF-8; returns how many forbidden scalars were replaced.
  static func append(_ text: String, to sink: inout [UInt8], in place: Place) -> Int {
    var text = text
    return text.withUTF8 { append($0, to: &sink, in: place) }
  }

  /// Appends escaped UTF-8 bytes, which must be valid UTF-8; returns how many forbidden scalars were replaced.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to sink: inout [UInt8], in place: Place) -> Int {
    var replaced = 0
    var runStart = 0
    var index = 0
    let special = place == .text ? textTable : attributeTable
    while index < bytes.count {
      let byte = bytes[index]
      guard special[Int(byte)] != 0 else {
        index += 1
        continue
      }
      if byte == 0xEF && !isForbiddenNoncharacter(bytes, at: index) {
        index += 1
        continue
      }
      sink.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
      if let escape = escape(of: byte) {
        sink.append(contentsOf: escape.utf8)
        index += 1
      } else {
        sink.append(contentsOf: "\u{FFFD}".utf8)
        replaced += 1
        index += byte == 0xEF ? 3 : 1
      }
      runStart = index
    }
    sink.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart...]))
    return replaced
  }

  /// U+FFFE and U+FFFF, the two noncharacters that XML 1.0 forbids.
  private static func isForbiddenNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
  }

  private static func escape(of byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case 0x09: "&#9;"
    case 0x0A: "&#10;"
    case 0x0D: "&#13;"
    default: nil
    }
  }

  private static let textTable = table(also: [])
  private static let attributeTable = table(also: [UInt8(ascii: "\""), 0x09, 0x0A])

  /// One byte of the table per byte value: not 0 where a run must stop to look closer.
  private static func table(also more: [UInt8]) -> [UInt8] {
    var table = [UInt8](repeating: 0, count: 256)
    for byte in 0..<0x20 where byte != 0x09 && byte != 0x0A { table[byte] = 1 }
    for byte in [UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0xEF] + more { table[Int(byte)] = 1 }
    return table
  }
}
