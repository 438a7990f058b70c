/// Tags that are no tags but stand for a character, such as `<endash>`.
enum PseudoTag {
  /// Whether a text holds one.
  static func isFound(in text: String) -> Bool {
    resolved(text) != text
  }

  /// The text with the characters in their place; any other tag stays readable as it is.
  static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      result += rest[..<start]
      let tag = rest[start...].prefix(16)
      if let end = tag.firstIndex(of: ">"), let character = character(of: tag[tag.index(after: start)..<end]) {
        result.append(character)
        rest = rest[rest.index(after: end)...]
      } else {
        result.append("<")
        rest = rest[rest.index(after: start)...]
      }
    }
    return result + rest
  }

  private static func character(of name: Substring) -> Character? {
    let name = name.hasSuffix("/") ? name.dropLast() : name
    return names[name.filter { $0 != " " }.lowercased()]
  }

  private static let names: [String: Character] = [
    "endash": "–", "ndash": "–", "emdash": "—", "mdash": "—", "hellip": "…", "ellipsis": "…", "nbsp": "\u{A0}",
    "bullet": "•", "bull": "•", "euro": "€", "pound": "£", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "laquo": "«", "raquo": "»", "deg": "°", "degree": "°", "copy": "©", "reg": "®", "trade": "™", "half": "½",
    "quot": "\"", "apos": "'",
  ]
}
