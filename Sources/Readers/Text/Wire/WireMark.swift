/// The characters that frame copy on a wire (IPTC 7901, ANPA 1312), or what is printed in their place.
enum WireMark {
  /// A message begins.
  case heading
  /// Its text begins.
  case text
  /// Its text ends.
  case textEnd
  /// The message ends.
  case end
  /// Fills up, or parts the fields of a head.
  case filling

  /// Reads the mark at an offset, and how many bytes it takes.
  static func mark(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (mark: WireMark, length: Int)? {
    switch bytes[index] {
    case 0x01...0x04, 0x16, 0x1F: return of(bytes[index]).map { ($0, 1) }
    case UInt8(ascii: "^"): return caret(bytes, index)
    case UInt8(ascii: "<"), UInt8(ascii: "["): return named(bytes, index)
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x90:
      return of(bytes[index + 2] &- 0x80).map { ($0, 3) }
    default: return nil
    }
  }

  private static func of(_ control: UInt8) -> WireMark? {
    switch control {
    case 0x01: .heading
    case 0x02: .text
    case 0x03: .textEnd
    case 0x04: .end
    case 0x16, 0x1F: .filling
    default: nil
    }
  }

  /// `^A`: a letter that a word goes on behind is the first of a slug behind a typographer's mark, as in `^BC-FLOODS`.
  private static func caret(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (WireMark, Int)? {
    guard index + 1 < bytes.count, let mark = of(bytes[index + 1] ^ 0x40) else { return nil }
    let isAlone = index + 2 >= bytes.count || !((bytes[index + 2] & 0xDF) &- 0x41 < 26 || bytes[index + 2] == 0x2D)
    return isAlone || bytes[index + 1] == UInt8(ascii: "A") || bytes[index + 1] == UInt8(ascii: "_") ? (mark, 2) : nil
  }

  private static let names: [(StaticString, UInt8)] = [
    ("SOH", 1), ("STX", 2), ("ETX", 3), ("EOT", 4), ("SYN", 0x16), ("US", 0x1F),
  ]

  /// `<SOH>`, `[SOH]`.
  private static func named(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (WireMark, Int)? {
    for (name, control) in names {
      let end = index + 1 + name.utf8CodeUnitCount
      guard end < bytes.count, bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: "]") else { continue }
      let isName = name.withUTF8Buffer { $0.elementsEqual(bytes[index + 1..<end]) }
      if isName { return of(control).map { ($0, end + 1 - index) } }
    }
    return nil
  }
}
