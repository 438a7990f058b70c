import XMLBridge

/// An HTML entity left in a text: `&amp;`, `&#8217;`, `&amp;nbsp;`.
struct TextEntity {
  /// How many bytes it takes.
  let length: Int
  private let scalar: UInt32

  private static let longest = 12

  /// Reads the entity whose ampersand stands at an offset; `nil` where there is none.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard let (scalar, length) = Self.read(bytes, at: start + 1) else { return nil }
    // Pages that were escaped twice show the inner entity.
    if scalar == UInt32(UInt8(ascii: "&")), let (inner, more) = Self.read(bytes, at: start + 1 + length) {
      (self.scalar, self.length) = (inner, 1 + length + more)
    } else {
      (self.scalar, self.length) = (scalar, 1 + length)
    }
  }

  /// The name or number at an offset, its semicolon included.
  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (UInt32, Int)? {
    var end = start
    if end < bytes.count, bytes[end] == 0x23 { end += 1 }
    while end < bytes.count, end - start < longest, isName(bytes[end]) { end += 1 }
    guard end - start >= 2, end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: bytes[start..<end], as: UTF8.self)
    guard let scalar = name.hasPrefix("#") ? number(name.dropFirst()) : HTMLEntity.scalar(named: name) else {
      return nil
    }
    return (scalar, end + 1 - start)
  }

  private static func isName(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  private static func number(_ digits: Substring) -> UInt32? {
    let isHex = digits.first == "x" || digits.first == "X"
    guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits), value == 9 || value >= 0x20,
      value != 0x7F
    else { return nil }
    // Numbers of control characters mean windows-1252, as in browsers.
    let scalar = value < 0xA0 && value >= 0x80 ? Windows1252.scalar(of: UInt8(value)) : value
    return Unicode.Scalar(scalar) == nil || scalar == 0xFFFD ? nil : scalar
  }

  /// Its character, behind a backslash where it would be read as a mark.
  func text(before next: UInt8, isFirstOfLine: Bool) -> [UInt8] {
    switch scalar {
    case 0xAD, 0xFEFF, 0x200B: return []
    case 0x09, 0x20: return [0x20]
    case 0x3C:
      let opensTag = (next | 0x20) &- 0x61 < 26 || [0x2F, 0x21, 0x3F].contains(next)
      return opensTag ? [0x5C, 0x3C] : [0x3C]
    case 0x2A, 0x5F, 0x60, 0x5B, 0x5D, 0x5C: return [0x5C, UInt8(scalar)]
    case 0x3E, 0x23, 0x2D, 0x2B: return isFirstOfLine ? [0x5C, UInt8(scalar)] : [UInt8(scalar)]
    default: return Unicode.Scalar(scalar).map { Array(String($0).utf8) } ?? []
    }
  }
}
