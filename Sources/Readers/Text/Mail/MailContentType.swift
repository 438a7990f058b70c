/// What a part of a mail holds: `multipart/mixed; boundary="x"`.
struct MailContentType {
  /// Type and subtype, in small letters.
  private(set) var type = "text/plain"
  /// What parts the parts.
  private(set) var boundary: [UInt8]?
  /// How its bytes stand for letters.
  private(set) var charset: String?
  private(set) var isAttachment = false

  init() {}

  /// Reads the value of the field.
  init(_ value: UnsafeBufferPointer<UInt8>) {
    let value = value.prefix(2_000)
    let end = value.firstIndex(of: UInt8(ascii: ";")) ?? value.endIndex
    let name = value[..<end].filter { $0 > 0x20 }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if name.contains(UInt8(ascii: "/")) { type = String(decoding: name, as: UTF8.self) }
    boundary = Self.parameter("boundary", in: value[end...])
    charset = Self.parameter("charset", in: value[end...]).map { String(decoding: $0, as: UTF8.self) }
    isAttachment = Self.parameter("name", in: value[end...]) != nil
  }

  private static func parameter(_ name: String, in value: UnsafeBufferPointer<UInt8>.SubSequence) -> [UInt8]? {
    let letters = Array((name + "=").utf8)
    for start in value.indices.dropFirst() where start + letters.count < value.endIndex {
      guard value[start - 1] <= 0x20 || value[start - 1] == UInt8(ascii: ";"),
        zip(value[start...], letters).allSatisfy({ ($0 &- 0x41 < 26 ? $0 | 0x20 : $0) == $1 })
      else { continue }
      let rest = value[(start + letters.count)...]
      let isQuoted = rest.first == UInt8(ascii: "\"")
      let words =
        isQuoted
        ? rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") } : rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") }
      return words.isEmpty || words.count > 200 ? nil : Array(words)
    }
    return nil
  }
}
