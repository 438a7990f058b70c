/// A stroke of a drawn table: in ASCII, or of the characters made for it.
enum TableStroke: Equatable {
  /// A line down the page.
  case bar
  /// A line across it, and whether it is drawn twice or boldly.
  case dash(isHeavy: Bool)
  /// Where lines meet.
  case cross

  /// Reads the stroke at an offset, and how many bytes it takes.
  static func at(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> (stroke: TableStroke, length: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "|"): return (.bar, 1)
    case UInt8(ascii: "-"): return (.dash(isHeavy: false), 1)
    case UInt8(ascii: "="): return (.dash(isHeavy: true), 1)
    case UInt8(ascii: "+"): return (.cross, 1)
    case 0xE2 where index + 2 < bytes.count && (bytes[index + 1] == 0x94 || bytes[index + 1] == 0x95):
      return (drawn(bytes[index + 1] == 0x94 ? bytes[index + 2] : bytes[index + 2] &+ 0x40), 3)
    default: return nil
    }
  }

  /// The strokes from U+2500 on, by the last byte of the first 64 of them; the rest follows.
  private static func drawn(_ byte: UInt8) -> TableStroke {
    switch byte &- 0x80 {
    case 0x00, 0x04, 0x08, 0x4C, 0x74, 0x76: .dash(isHeavy: false)
    case 0x01, 0x05, 0x09, 0x4D, 0x50, 0x78, 0x7A: .dash(isHeavy: true)
    case 0x02, 0x03, 0x06, 0x07, 0x0A, 0x0B, 0x4E, 0x4F, 0x51: .bar
    default: .cross
    }
  }
}
