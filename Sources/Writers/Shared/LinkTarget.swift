/// Where a link of the source may lead: judged and spelled so that it is a URL wherever it is written.
enum LinkTarget: Hashable, Sendable {
  /// An address of its own.
  case address(String)
  /// A place in the same document, by the name the source gives it.
  case fragment(String)
  /// An address that only makes sense beside the source document.
  case relative(String)
  /// No address, a malformed one, or one of a kind that must not be followed, such as `javascript:`.
  case refused

  /// The schemes that links may have: those that show a page, reach a person or name a thing, and that EPUBCheck knows.
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel", "ftp", "urn"]

  /// Judges an address as the source spells it.
  init(_ href: String) {
    if href.utf8.withContiguousStorageIfAvailable(Self.isPlainAddress) == true {
      self = .address(href)
      return
    }
    let bytes = Self.trimmed(Array(href.utf8))
    guard let first = bytes.first else {
      self = .refused
      return
    }
    if first == UInt8(ascii: "#") {
      self = .fragment(String(decoding: bytes.dropFirst(), as: UTF8.self))
    } else if let colon = Self.endOfScheme(bytes) {
      self = Self.absolute(scheme: String(decoding: bytes[..<colon], as: UTF8.self).lowercased(), bytes[(colon + 1)...])
    } else {
      self = .relative(Self.encoded(bytes[...]))
    }
  }

  /// The address where it stands on its own: what a writer may put into attributes other than links' `href`.
  var address: String? {
    if case .address(let address) = self { address } else { nil }
  }

  /// Whether it is what most addresses are, on the web and of plain bytes only: then it is spelled as it should be.
  private static func isPlainAddress(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.starts(with: "http".utf8) else { return false }
    let rest = bytes.dropFirst(bytes.count > 4 && bytes[4] == UInt8(ascii: "s") ? 5 : 4)
    guard rest.starts(with: "://".utf8) else { return false }
    let host = rest.dropFirst(3).prefix { !endsHost($0) }
    return WebHost.isPlain(host) && rest[host.endIndex...].allSatisfy(isPlain)
  }

  private static func absolute(scheme: String, _ rest: ArraySlice<UInt8>) -> LinkTarget {
    guard schemes.contains(scheme), !rest.isEmpty else { return .refused }
    guard scheme.hasPrefix("http") || scheme == "ftp" else { return .address(scheme + ":" + encoded(rest)) }
    guard rest.starts(with: "//".utf8) else { return .refused }
    let pathStart = rest.dropFirst(2).firstIndex(where: endsHost) ?? rest.endIndex
    guard let host = WebHost(authority: rest[(rest.startIndex + 2)..<pathStart]) else { return .refused }
    return .address(scheme + "://" + host.spelling + encoded(rest[pathStart...]))
  }

  /// Percent-encodes what may not stand in a URL (RFC 3986, section 2) and leaves alone what is encoded already.
  private static func encoded(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.allSatisfy(isPlain) { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var hasFragment = false
    for index in bytes.indices {
      let byte = bytes[index]
      let isFirstHash = byte == UInt8(ascii: "#") && !hasFragment
      hasFragment = hasFragment || isFirstHash
      if isFirstHash || isPlain(byte) || (byte == UInt8(ascii: "%") && isEscape(bytes, at: index)) {
        result.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += (digits.utf8.count < 2 ? "%0" : "%").utf8
        result += digits.utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a byte may stand in a URL as it is: a letter, a digit or one of `-._~:/?@!$&'()*+,;=`.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
      UInt8(ascii: "&")...UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "$"),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func endsHost(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static func isEscape(_ bytes: ArraySlice<UInt8>, at index: Int) -> Bool {
    bytes.endIndex - index > 2 && isHexDigit(bytes[index + 1]) && isHexDigit(bytes[index + 2])
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
  }

  private static func endOfScheme(_ bytes: [UInt8]) -> Int? {
    for (index, byte) in bytes.enumerated() {
      let isLetter = (0x41...0x5A).contains(byte & 0xDF)
      if isLetter { continue }
      if byte == UInt8(ascii: ":") { return index > 0 ? index : nil }
      guard index > 0, (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E else { return nil }
    }
    return nil
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }), let end = bytes.lastIndex(where: { $0 > 0x20 }) else {
      return []
    }
    return Array(bytes[start...end])
  }
}
