/// Escaping for JSON strings (RFC 8259, section 7): the one place where it is done.
enum JSONEscape {
  /// The room that `write` may need for this many bytes.
  static func room(for count: Int) -> Int { 6 * count + vectorLength }

  /// Copies UTF-8 into a buffer that has `room(for:)` behind `start`, escaped; returns how many bytes it wrote.
  static func write(
    _ source: UnsafeRawBufferPointer, to target: UnsafeMutableRawBufferPointer, at start: Int
  ) -> Int {
    var read = 0
    var written = start
    while read + vectorLength <= source.count {
      let vector = source.loadUnaligned(fromByteOffset: read, as: SIMD16<UInt8>.self)
      if isPlain(vector) {
        target.storeBytes(of: vector, toByteOffset: written, as: SIMD16<UInt8>.self)
        written &+= vectorLength
      } else {
        for byte in source[read..<(read + vectorLength)] { written = write(byte, to: target, at: written) }
      }
      read &+= vectorLength
    }
    for byte in source[read...] { written = write(byte, to: target, at: written) }
    return written - start
  }

  private static let vectorLength = 16

  @inline(__always)
  private static func isPlain(_ vector: SIMD16<UInt8>) -> Bool {
    let special =
      (vector .< SIMD16(repeating: 0x20)) .| (vector .== SIMD16(repeating: UInt8(ascii: "\"")))
      .| (vector .== SIMD16(repeating: UInt8(ascii: "\\")))
    return !any(special)
  }

  @inline(__always)
  private static func write(_ byte: UInt8, to target: UnsafeMutableRawBufferPointer, at index: Int) -> Int {
    if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      target[index] = byte
      return index &+ 1
    }
    return escape(byte, to: target, at: index)
  }

  private static func escape(_ byte: UInt8, to target: UnsafeMutableRawBufferPointer, at index: Int) -> Int {
    target[index] = UInt8(ascii: "\\")
    if let letter = letter(for: byte) {
      target[index + 1] = letter
      return index + 2
    }
    target[index + 1] = UInt8(ascii: "u")
    target[index + 2] = UInt8(ascii: "0")
    target[index + 3] = UInt8(ascii: "0")
    target[index + 4] = hexadecimal(byte >> 4)
    target[index + 5] = hexadecimal(byte & 0xF)
    return index + 6
  }

  private static func letter(for byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0C: UInt8(ascii: "f")
    case 0x0D: UInt8(ascii: "r")
    default: nil
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
