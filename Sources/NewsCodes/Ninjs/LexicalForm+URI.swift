extension LexicalForm {
  /// Whether a text is a URI by RFC 3986 as it stands: a scheme, and nothing that would have to be escaped.
  package static func isURI(_ text: String) -> Bool {
    let isCandidate =
      text.utf8.withContiguousStorageIfAvailable(hasScheme) ?? Array(text.utf8).withUnsafeBufferPointer(hasScheme)
    return isCandidate && address(text) == text
  }

  /// Whether the bytes are ASCII and begin with a scheme, behind which something stands.
  private static func hasScheme(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon + 1 < bytes.count, isLetter(bytes[0])
    else { return false }
    let isScheme = bytes[..<colon].allSatisfy { byte in
      isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".")
    }
    return isScheme && bytes.allSatisfy { $0 < 0x80 }
  }

  /// The address as a URI: what is not ASCII or must not stand in one is escaped; `nil` where it has no scheme.
  package static func uri(_ text: String) -> String? {
    guard let address = address(text) else { return nil }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in address.utf8 {
      bytes += byte < 0x80 ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    let uri = String(decoding: bytes, as: UTF8.self)
    return isURI(uri) ? uri : nil
  }

  /// A text with everything escaped that is no letter, digit or one of `-._~:`, to stand at the end of a URN.
  package static func escapedForURN(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isPlain = isLetter(byte) || isDigit(byte) || "-._~:".utf8.contains(byte)
      bytes += isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
