/// Decodes the bytes of a text scalar by scalar; what is no scalar becomes U+FFFD.
struct ScalarDecoder {
  /// One scalar, and how many bytes of the input it takes; bytes that only say how others are read are none.
  struct Step {
    let scalar: UInt32?
    let length: Int
  }

  /// How the bytes are read.
  let encoding: TextEncoding

  /// The scalar at an offset inside the bytes.
  func step(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Step {
    switch encoding {
    case .utf8, .brokenUTF8, .utf8WithWindows1252: utf8(bytes, at: index)
    case .units(let width, let isBigEndian):
      width == 2 ? utf16(bytes, at: index, isBigEndian) : utf32(bytes, at: index, isBigEndian)
    case .page(let page):
      paged(page.step(bytes, at: index))
    case .escaped(let text): escaped(text.step(bytes, at: index))
    }
  }

  private func paged(_ step: (scalar: UInt32?, length: Int)) -> Step {
    Step(scalar: step.scalar ?? 0xFFFD, length: step.length)
  }

  private func escaped(_ step: (scalar: UInt32?, length: Int)) -> Step {
    Step(scalar: step.scalar, length: step.length)
  }

  private func utf8(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Step {
    let byte = bytes[index]
    if byte < 0x80 { return Step(scalar: UInt32(byte), length: 1) }
    let length = UTF8Shape.length(bytes, at: index)
    guard length == 0 else {
      var scalar = UInt32(byte) & (0xFF >> UInt32(length + 1))
      for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
      return Step(scalar: scalar, length: length)
    }
    let isCutOff = UTF8Shape.isCutOff(bytes, at: index)
    guard case .utf8WithWindows1252 = encoding, !isCutOff else {
      return Step(scalar: 0xFFFD, length: isCutOff ? bytes.count - index : 1)
    }
    return Step(scalar: Windows1252.scalar(of: byte), length: 1)
  }

  private func utf16(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ isBigEndian: Bool) -> Step {
    guard let unit = unit(bytes, at: index, 2, isBigEndian) else {
      return Step(scalar: 0xFFFD, length: bytes.count - index)
    }
    switch unit {
    case 0xD800..<0xDC00:
      guard let low = self.unit(bytes, at: index + 2, 2, isBigEndian), (0xDC00..<0xE000).contains(low) else {
        return Step(scalar: 0xFFFD, length: 2)
      }
      return Step(scalar: 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), length: 4)
    case 0xDC00..<0xE000: return Step(scalar: 0xFFFD, length: 2)
    default: return Step(scalar: unit, length: 2)
    }
  }

  private func utf32(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ isBigEndian: Bool) -> Step {
    guard let unit = unit(bytes, at: index, 4, isBigEndian) else {
      return Step(scalar: 0xFFFD, length: bytes.count - index)
    }
    return Step(scalar: Unicode.Scalar(unit) == nil ? 0xFFFD : unit, length: 4)
  }

  private func unit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ width: Int, _ isBigEndian: Bool) -> UInt32? {
    guard index + width <= bytes.count else { return nil }
    return (0..<width).reduce(0) { $0 << 8 | UInt32(bytes[isBigEndian ? index + $1 : index + width - 1 - $1]) }
  }
}
