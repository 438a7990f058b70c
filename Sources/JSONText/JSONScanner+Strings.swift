import Source

extension JSONScanner {
  /// Reads text.
  package mutating func string() throws(JSONFailure) -> String {
    try expect(.string)
    let start = offset + 1
    if let unescaped = try scanString() { return unescaped }
    let end = offset - 1
    let text = bytes.withUnsafeBufferPointer {
      String(validating: UnsafeBufferPointer(rebasing: $0[start..<end]), as: UTF8.self)
    }
    guard let text else { throw JSONFailure(.notUTF8, at: start) }
    return text
  }

  /// The text of a name.
  package func text(of key: JSONKey) -> String {
    key.unescaped ?? String(decoding: bytes[key.inside], as: UTF8.self)
  }

  /// Whether a name is this one.
  package func isKey(_ key: JSONKey, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      if let unescaped = key.unescaped { return unescaped.utf8.elementsEqual(name) }
      guard key.range.count == name.count + 2 else { return false }
      return bytes.withUnsafeBufferPointer { bytes in
        UnsafeBufferPointer(rebasing: bytes[key.inside]).elementsEqual(name)
      }
    }
  }

  /// Passes over a name and checks it.
  mutating func scanKey() throws(JSONFailure) -> JSONKey {
    let start = offset
    let key = JSONKey(unescaped: try scanString(), range: SourceRange(start, offset))
    let isText =
      key.unescaped != nil || bytes[key.inside].allSatisfy { $0 < 0x80 }
      || String(validating: bytes[key.inside], as: UTF8.self) != nil
    guard isText else { throw JSONFailure(.notUTF8, at: start + 1) }
    return key
  }

  /// Passes over a string; returns its text only where escapes make it differ from its bytes.
  ///
  /// Where there are no escapes, the bytes are not yet known to be UTF-8.
  mutating func scanString() throws(JSONFailure) -> String? {
    offset += 1
    let start = offset
    offset = endOfRun(from: offset)
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") {
      offset += 1
      return nil
    }
    return try unescapedString(from: start)
  }

  /// Reads on from the first byte of a string that is not plain.
  private mutating func unescapedString(from start: Int) throws(JSONFailure) -> String {
    var text = Array(bytes[start..<offset])
    while true {
      switch try peek() {
      case UInt8(ascii: "\""):
        offset += 1
        guard let text = String(validating: text, as: UTF8.self) else { throw JSONFailure(.notUTF8, at: start) }
        return text
      case UInt8(ascii: "\\"):
        text.append(contentsOf: String(try escape()).utf8)
      default:
        throw JSONFailure(.controlCharacter, at: offset)
      }
      let end = endOfRun(from: offset)
      text.append(contentsOf: bytes[offset..<end])
      offset = end
    }
  }

  /// Reads an escape; half a surrogate pair becomes U+FFFD and a remark.
  private mutating func escape() throws(JSONFailure) -> Unicode.Scalar {
    let start = offset
    offset += 1
    let letter = try peek()
    offset += 1
    if let scalar = Self.scalar(for: letter) { return scalar }
    guard letter == UInt8(ascii: "u") else { throw JSONFailure(.badEscape, at: start) }
    let unit = try fourDigits(of: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let behind = offset
    if unit < 0xDC00, bytes[offset...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
      offset += 2
      let low = try fourDigits(of: behind)
      let scalar = Unicode.Scalar(0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF))
      if low >= 0xDC00, low < 0xE000, let scalar { return scalar }
      offset = behind
    }
    remarks.append(JSONRemark(.loneSurrogate, at: SourceRange(start, behind)))
    return "\u{FFFD}"
  }

  private mutating func fourDigits(of escape: Int) throws(JSONFailure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Self.hexadecimalValue(of: try peek()) else { throw JSONFailure(.badEscape, at: escape) }
      value = value << 4 | digit
      offset += 1
    }
    return value
  }

  private static func scalar(for letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): Unicode.Scalar(letter)
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    default: nil
    }
  }

  private static func hexadecimalValue(of digit: UInt8) -> UInt32? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(digit - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(digit - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// The offset of the next quote, backslash or control character, or the end.
  private func endOfRun(from start: Int) -> Int {
    bytes.withUnsafeBytes { PlainRun.end(in: $0, from: start) }
  }
}
