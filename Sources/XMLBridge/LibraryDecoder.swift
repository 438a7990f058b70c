import CLibXML2

/// Decodes the encodings that only libxml2 and the C library know.
enum LibraryDecoder {
  /// The bytes as UTF-8, and how many did not fit; `nil` where the encoding is unknown.
  static func decode(_ bytes: [UInt8], from name: String) -> (text: [UInt8], misfits: Int)? {
    Library.start()
    var misfits: Int32 = 0
    // One byte of text a misfit more than the bytes themselves; sizes beyond `Int32` were refused before.
    guard let count = Int32(exactly: bytes.count) else { return nil }
    let buffer = bytes.withUnsafeBytes { cxml_decode(name, $0.baseAddress, count, &misfits) }
    guard let buffer else { return nil }
    defer { xmlBufferFree(buffer) }
    let decoded = UnsafeBufferPointer(start: xmlBufferContent(buffer), count: Int(xmlBufferLength(buffer)))
    return (Array(decoded), Int(misfits))
  }

  /// The upper half of an encoding of one byte a character.
  static func table(of name: String) -> [Unicode.Scalar?]? {
    var table: [Unicode.Scalar?] = []
    for byte in UInt8(0x80)...0xFF {
      // The C library holds some letters back until it knows that no mark follows.
      guard let decoded = decode([byte, 0x0A], from: name) else { return nil }
      let scalars = String(decoding: decoded.text, as: UTF8.self).unicodeScalars
      table.append(decoded.misfits == 0 && scalars.count == 2 ? scalars.first : nil)
    }
    return table
  }
}
