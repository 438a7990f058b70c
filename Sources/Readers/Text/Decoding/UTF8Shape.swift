/// The shapes that the bytes of one scalar may have in UTF-8.
enum UTF8Shape {
  /// How many bytes the scalar at an offset takes; 0 where the bytes are not UTF-8.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let length = wanted(bytes[index])
    guard length > 1, index + length <= bytes.count else { return length == 1 ? 1 : 0 }
    guard isSecond(bytes[index + 1], after: bytes[index]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  /// Whether the input ends inside the scalar that begins at an offset.
  static func isCutOff(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let length = wanted(bytes[index])
    guard length > 1, index + length > bytes.count else { return false }
    if index + 1 < bytes.count, !isSecond(bytes[index + 1], after: bytes[index]) { return false }
    return bytes[min(index + 2, bytes.count)...].allSatisfy { $0 & 0xC0 == 0x80 }
  }

  private static func wanted(_ byte: UInt8) -> Int {
    switch byte {
    case 0..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// Overlong forms, surrogates and scalars beyond U+10FFFF show in the second byte.
  private static func isSecond(_ byte: UInt8, after first: UInt8) -> Bool {
    switch first {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: byte & 0xC0 == 0x80
    }
  }
}
