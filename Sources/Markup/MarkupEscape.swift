import Source

/// Escaping for XML 1.0 and XHTML: the one place where it is done.
///
/// Every scalar that XML 1.0 (section 2.2) forbids becomes U+FFFD and is counted, so that output stays well-formed and
/// the caller can record the loss.
enum MarkupEscape {
  /// Where the text goes: attribute values also escape quotes, tabs and line ends.
  enum Place { case text, attribute }

  /// The room that `write` may need for this many bytes.
  static func room(for count: Int) -> Int { 6 * count + 2 * PlainMarkup.wordLength }

  /// Copies valid UTF-8 into a buffer that has `room(for:)` behind `index`, escaped, and moves `index` on; returns how
  /// many forbidden scalars were replaced.
  static func write(
    _ source: UnsafeRawBufferPointer, to target: UnsafeMutableRawBufferPointer, at index: inout Int, in place: Place
  ) -> Int {
    var replaced = 0
    var read = 0
    var written = index
    while read < source.count {
      copyPlain(source, &read, to: target, &written)
      if read == source.count { break }
      let length = min(source.count &- read, PlainMarkup.wordLength)
      let word =
        length == PlainMarkup.wordLength
        ? UInt64(littleEndian: source.loadUnaligned(fromByteOffset: read, as: UInt64.self))
        : source.lastWord(from: read)
      target.storeBytes(of: word.littleEndian, toByteOffset: written, as: UInt64.self)
      let plain = min(PlainMarkup.length(in: word), length)
      read &+= plain
      written &+= plain
      if plain == length { continue }
      let byte = source[read]
      read &+= 1
      if isPlain(byte, source, read, in: place) {
        target[written] = byte
        written &+= 1
      } else if let escape = escape(of: byte) {
        written &+= copy(escape, to: target, at: written)
      } else {
        written &+= copy("\u{FFFD}", to: target, at: written)
        replaced += 1
        read &+= byte == 0xEF ? 2 : 0
      }
    }
    index = written
    return replaced
  }

  /// Copies what is plain, two words at a time, as long as there are two.
  @inline(__always)
  private static func copyPlain(
    _ source: UnsafeRawBufferPointer, _ read: inout Int, to target: UnsafeMutableRawBufferPointer, _ written: inout Int
  ) {
    while read &+ 2 &* PlainMarkup.wordLength <= source.count {
      let words = source.loadUnaligned(fromByteOffset: read, as: (UInt64, UInt64).self)
      guard PlainMarkup.specials(in: words.0) | PlainMarkup.specials(in: words.1) == 0 else { break }
      target.storeBytes(of: words.0, toByteOffset: written, as: UInt64.self)
      target.storeBytes(of: words.1, toByteOffset: written &+ PlainMarkup.wordLength, as: UInt64.self)
      read &+= 2 &* PlainMarkup.wordLength
      written &+= 2 &* PlainMarkup.wordLength
    }
  }

  /// Appends a text, escaped; returns how many forbidden scalars were replaced.
  static func append(_ text: String, to bytes: inout [UInt8], in place: Place) -> Int {
    var text = text
    return text.withUTF8 { source in
      var index = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: room(for: source.count)))
      let replaced = bytes.withUnsafeMutableBytes {
        write(UnsafeRawBufferPointer(source), to: $0, at: &index, in: place)
      }
      bytes.removeLast(bytes.count - index)
      return replaced
    }
  }

  /// Whether a byte stands for itself; of U+FFFE and U+FFFF, the noncharacters that XML forbids, the first one does not.
  @inline(__always)
  private static func isPlain(_ byte: UInt8, _ source: UnsafeRawBufferPointer, _ next: Int, in place: Place) -> Bool {
    switch byte {
    case 0x09, 0x0A, UInt8(ascii: "\""): place == .text
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), 0..<0x20: false
    case 0xEF: next &+ 1 >= source.count || source[next] != 0xBF || source[next &+ 1] < 0xBE
    default: true
    }
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

  private static func copy(_ escape: StaticString, to target: UnsafeMutableRawBufferPointer, at index: Int) -> Int {
    let bytes = escape.utf8
    for offset in bytes.indices { target[index &+ offset] = bytes[offset] }
    return bytes.count
  }
}
