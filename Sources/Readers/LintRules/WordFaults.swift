/// What can be wrong with words, whatever format they stand in.
enum WordFaults {
  private static let tags: [[UInt8]] = [
    "p", "div", "br", "b", "strong", "em", "i", "a", "table", "ul", "h1", "h2", "h3", "span",
  ].map { Array($0.utf8) }

  /// The first tag of HTML in a text that has its end tag too.
  static func tag(in text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return nil }
    let bytes = Array(text.utf8)
    var (opened, closed): (Set<Int>, Set<Int>) = ([], [])
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
      let name = bytes[(isEnd ? index + 1 : index)...].prefix(7).prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
      guard let tag = tags.firstIndex(where: { name.elementsEqual($0) }), name.endIndex < bytes.count else { continue }
      if isEnd { closed.insert(tag) } else { opened.insert(tag) }
      let isWhole = tags[tag].elementsEqual("br".utf8) || closed.contains(tag)
      if isWhole, opened.contains(tag) { return "<\(String(decoding: tags[tag], as: UTF8.self))>" }
    }
    return nil
  }

  /// The first reference to a character or an entity that stands in words.
  static func entity(in words: String) -> String? {
    guard words.utf8.contains(UInt8(ascii: "&")) else { return nil }
    let bytes = Array(words.utf8)
    var index = 0
    while let sign = bytes[index...].firstIndex(of: UInt8(ascii: "&")) {
      index = sign + 1
      let ahead = bytes[index...].prefix(12)
      guard let end = ahead.firstIndex(of: UInt8(ascii: ";")) else { continue }
      let name = String(decoding: ahead[..<end], as: UTF8.self)
      let digits = name.hasPrefix("#x") ? name.dropFirst(2) : name.dropFirst()
      let isNumber = name.first == "#" && !digits.isEmpty && digits.allSatisfy(\.isHexDigit)
      if isNumber || KnownNames.entities.contains(name) { return "&\(name);" }
    }
    return nil
  }

  /// How many notes, and how many bytes of each, are looked for: more would cost more than they tell.
  static let noteLimit = (count: 20, bytes: 120)

  /// Whether the beginning of some words stands in others, byte for byte.
  static func holds(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    let words = words.prefix(noteLimit.bytes)
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
