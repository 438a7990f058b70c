import ArticleModel

/// A `tag:` address (RFC 4151) made of a web address and a day.
struct TagAddress {
  /// The address.
  let text: String

  /// Makes the address; `nil` where the link names no internet domain in ASCII or no path.
  init?(link: String, day: NewsDate) {
    let bytes = Array(link.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else {
      return nil
    }
    let rest = bytes[(colon + 3)...]
    let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let path = rest[authority.endIndex...].prefix { $0 != UInt8(ascii: "#") }
    guard let domain = Self.domain(of: authority), path.contains(where: { $0 != UInt8(ascii: "/") }) else { return nil }
    text = "tag:\(domain),\(Self.date(day)):" + Self.escaped(path)
  }

  /// The domain in lower case, without user, port and `www.`.
  private static func domain(of authority: ArraySlice<UInt8>) -> String? {
    let at = authority.lastIndex(of: UInt8(ascii: "@"))
    let host = authority[(at.map { $0 + 1 } ?? authority.startIndex)...].prefix { $0 != UInt8(ascii: ":") }
    guard !host.isEmpty, host.allSatisfy(isDomainByte) else { return nil }
    let name = String(decoding: host, as: UTF8.self).lowercased()
    return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
  }

  private static func isDomainByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// The date to the day at most, as RFC 4151 wants it.
  private static func date(_ day: NewsDate) -> String {
    NewsDate(text: day.text, year: day.year, month: day.month, day: day.day).iso8601
  }

  /// Whether a byte may stand in a path or a query, or begins what is escaped already.
  private static func isPathByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
      UInt8(ascii: "$")...UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// The path with everything escaped that RFC 3986 allows in no path or query.
  private static func escaped(_ path: ArraySlice<UInt8>) -> String {
    if path.allSatisfy(isPathByte) { return String(decoding: path, as: UTF8.self) }
    var bytes: [UInt8] = []
    for byte in path {
      if isPathByte(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        for digit in [byte >> 4, byte & 0xF] { bytes.append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
