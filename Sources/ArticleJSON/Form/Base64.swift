/// Bytes as base64 (RFC 4648, section 4), padded.
struct Base64: JSONForm {
  /// The bytes.
  var bytes: [UInt8]

  func write(to writer: inout FieldWriter) {
    writer.sink.string(Self.text(of: bytes))
  }

  static func read(from reader: inout FieldReader) throws(ArticleJSONFailure) -> Base64 {
    let place = reader.place
    guard let bytes = bytes(of: try String.read(from: &reader)) else { throw reader.failure(.badBase64, at: place) }
    return Base64(bytes: bytes)
  }

  static func describe(in book: inout SchemaBook) -> SchemaForm { .base64 }

  /// The bytes as base64.
  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for place in 0..<4 {
        let digit = Int(bits >> (18 - 6 * UInt32(place)) & 0x3F)
        text.append(place <= group.count ? alphabet[digit] : padding)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that a text in base64 stands for, or `nil` if it is none.
  static func bytes(of text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 4 == 0 else { return nil }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: digits.count, by: 4) {
      let isLast = start + 4 == digits.count
      let padded = isLast ? digits[start...].reversed().prefix(2).prefix { $0 == padding }.count : 0
      var bits: UInt32 = 0
      for digit in digits[start..<(start + 4 - padded)] {
        guard let value = value(of: digit) else { return nil }
        bits = bits << 6 | value
      }
      bits <<= 6 * UInt32(padded)
      for place in 0..<(3 - padded) { bytes.append(UInt8(truncatingIfNeeded: bits >> (16 - 8 * UInt32(place)))) }
    }
    return bytes
  }

  private static let padding = UInt8(ascii: "=")
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func value(of digit: UInt8) -> UInt32? {
    switch digit {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
