extension LexicalForm {
  /// An address as `xs:anyURI` takes it (RFC 3986, and RFC 3987 for what is not ASCII): white space, brackets and
  /// stray percent signs are escaped; `nil` where the address is broken beyond that.
  package static func address(_ text: String) -> String? {
    // Nearly every address is as it should be.
    if text.utf8.withContiguousStorageIfAvailable(isAddress) == true { return text }
    let bytes = Array(text.utf8)
    guard let start = schemeEnd(bytes), let authority = authority(bytes, after: start) else { return nil }
    var escaped = Array(bytes[..<authority.upperBound])
    var hasFragment = false
    for index in authority.upperBound..<bytes.count {
      let byte = bytes[index]
      let isSecondHash = byte == UInt8(ascii: "#") && hasFragment
      if byte == UInt8(ascii: "#") { hasFragment = true }
      if isSecondHash || mustEscape(byte) || (byte == UInt8(ascii: "%") && !isEscape(bytes, at: index)) {
        append(byte, escapedTo: &escaped)
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func isAddress(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = schemeEnd(bytes), let authority = authority(bytes, after: start) else { return false }
    return bytes[authority.upperBound...].allSatisfy(isPlain)
  }

  /// Where the scheme ends, behind its colon; 0 where there is none; `nil` where a colon follows what is no scheme.
  private static func schemeEnd<Bytes: RandomAccessCollection<UInt8>>(_ bytes: Bytes) -> Int? where Bytes.Index == Int {
    let head = bytes.prefix { $0 != UInt8(ascii: ":") && !endsAuthority($0) }
    guard head.count < bytes.count, bytes[head.count] == UInt8(ascii: ":") else { return 0 }
    guard let first = head.first, isLetter(first) else { return nil }
    return head.allSatisfy(isOfScheme) ? head.count + 1 : nil
  }

  /// The bytes of `//authority`, empty where there is none; `nil` where it breaks the rules.
  private static func authority<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, after start: Int
  ) -> Range<Int>? where Bytes.Index == Int {
    guard bytes[start...].starts(with: "//".utf8) else { return start..<start }
    let end = bytes[(start + 2)...].firstIndex(where: endsAuthority) ?? bytes.count
    var host = bytes[(start + 2)..<end]
    if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
    if let colon = host.lastIndex(of: UInt8(ascii: ":")) {
      let port = host[(colon + 1)...]
      guard port.count <= 5, port.allSatisfy(isDigit) else { return nil }
      host = host[..<colon]
    }
    let isPlain = host.allSatisfy(isOfHost)
    return isPlain && !bytes[start..<end].contains(where: mustEscape) ? start..<end : nil
  }

  private static func endsAuthority(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static func isOfScheme(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
  }

  /// Whether a byte is let through wherever it stands behind the host.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "#") && byte != UInt8(ascii: "%") && !mustEscape(byte)
  }

  /// Whether a byte is white space, a control, or one of `<>"{}|\^` and the like.
  private static func mustEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "["),
      UInt8(ascii: "\\"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "`"),
      UInt8(ascii: "{")...UInt8(ascii: "}"):
      true
    default: false
    }
  }

  private static func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
    index + 2 < bytes.count && isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2])
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  private static func append(_ byte: UInt8, escapedTo bytes: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
