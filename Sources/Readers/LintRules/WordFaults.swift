/// What can be wrong with words, whatever format they stand in.
enum WordFaults {
  /// The first tag of HTML in a text that has its end tag too.
  static func tag(in text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return nil }
    for name in ["p", "div", "br", "b", "strong", "em", "i", "a", "table", "ul", "h1", "h2", "h3", "span"] {
      let opens = text.contains("<\(name)>") || text.contains("<\(name) ") || text.contains("<\(name)/>")
      if opens, name == "br" || text.contains("</\(name)>") { return "<\(name)>" }
    }
    return nil
  }

  /// The first reference to a character or an entity that stands in words.
  static func entity(in words: String) -> String? {
    guard words.utf8.contains(UInt8(ascii: "&")) else { return nil }
    for part in words.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.prefix(12).firstIndex(of: ";") else { continue }
      let name = part[..<end]
      let digits = name.hasPrefix("#x") ? name.dropFirst(2) : name.dropFirst()
      let isNumber = name.first == "#" && !digits.isEmpty && digits.allSatisfy(\.isHexDigit)
      if isNumber || KnownNames.entities.contains(String(name)) { return "&\(name);" }
    }
    return nil
  }

  /// Whether words stand in others, byte for byte.
  static func holds(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard let first = words.first, text.count >= words.count else { return false }
    return text.withUnsafeBufferPointer { text in
      for start in 0...text.count - words.count where text[start] == first {
        if text[start..<start + words.count].elementsEqual(words) { return true }
      }
      return false
    }
  }

  /// Whether a note is long enough that finding its words elsewhere is no accident.
  static func isTelling(_ note: [UInt8]) -> Bool { note.count >= 24 }

  /// Whether a text begins like a URI: a scheme, a colon, and no white space.
  static func isAddress(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), let first = text.utf8.first,
      text.utf8.index(after: colon) < text.utf8.endIndex, !text.contains(where: \.isWhitespace)
    else { return false }
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20)
    return isLetter
      && text.utf8[..<colon].allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "+-.".utf8.contains(byte)
      }
  }
}
