import Source

/// Escaping for JSON strings (RFC 8259, section 7): the one place where it is done.
enum JSONEscape {
  /// The room that `write` may need for this many bytes.
  static func room(for count: Int) -> Int { 6 * count + 2 * PlainRun.wordLength }

  /// Copies UTF-8 into a buffer that has `room(for:)` behind `start`, escaped; returns how many bytes it wrote.
  static func write(
    _ source: UnsafeRawBufferPointer, to target: UnsafeMutableRawBufferPointer, at start: Int
  ) -> Int {
    var read = 0
    var written = start
    while read < source.count {
      copyPlain(source, &read, to: target, &written)
      if read == source.count { break }
      let length = min(source.count &- read, PlainRun.wordLength)
      let word =
        length == PlainRun.wordLength
        ? UInt64(littleEndian: source.loadUnaligned(fromByteOffset: read, as: UInt64.self))
        : source.lastWord(from: read)
      target.storeBytes(of: word.littleEndian, toByteOffset: written, as: UInt64.self)
      let plain = min(PlainRun.length(in: word), length)
      read &+= plain
      written &+= plain
      guard plain < length else { continue }
      written = escape(source[read], to: target, at: written)
      read &+= 1
    }
    return written - start
  }

  /// Copies what is plain, two words at a time, as long as there are two.
  @inline(__always)
  private static func copyPlain(
    _ source: UnsafeRawBufferPointer, _ read: inout Int, to target: UnsafeMutableRawBufferPointer, _ written: inout Int
  ) {
    while read &+ 2 &* PlainRun.wordLength <= source.count {
      let words = source.loadUnaligned(fromByteOffset: read, as: (UInt64, UInt64).self)
      guard PlainRun.specials(in: words.0) | PlainRun.specials(in: words.1) == 0 else { break }
      target.storeBytes(of: words.0, toByteOffset: written, as: UInt64.self)
      target.storeBytes(of: words.1, toByteOffset: written &+ PlainRun.wordLength, as: UInt64.self)
      read &+= 2 &* PlainRun.wordLength
      written &+= 2 &* PlainRun.wordLength
    }
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
