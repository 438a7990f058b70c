/// XHTML respelled as HTML5: empty elements with their end tags, void ones without the slash, no `xml:lang`, no
/// characters that HTML forbids.
struct HTMLSpelling {
  /// The page.
  private(set) var bytes: [UInt8] = []
  /// How many characters were replaced by U+FFFD.
  private(set) var replaced = 0

  private let source: [UInt8]

  /// Respells what a `MarkupSink` wrote: a `<` stands nowhere but before tags, a `"` in no attribute.
  init(of xhtml: [UInt8]) {
    source = xhtml
    bytes.reserveCapacity(xhtml.count + xhtml.count / 16)
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "<") { index = copyTag(from: index) } else { index = copyCharacter(at: index) }
    }
  }

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  private mutating func copyTag(from start: Int) -> Int {
    var index = start
    var isQuoted = false
    var nameEnd: Int?
    while index < source.count, isQuoted || source[index] != UInt8(ascii: ">") {
      let byte = source[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "/"), index > start + 1 { nameEnd = nameEnd ?? index }
      if !isQuoted, byte == UInt8(ascii: " "), let end = endOfForeignLanguage(from: index) {
        index = end
      } else {
        index = copyCharacter(at: index)
      }
    }
    guard index < source.count else { return index }
    let name = String(decoding: source[(start + 1)..<(nameEnd ?? index)], as: UTF8.self)
    finish(name)
    let next = index + 1
    // The parser drops a line end right behind this tag.
    if name == "pre", next < source.count, source[next] == 0x0A { bytes.append(0x0A) }
    return next
  }

  private mutating func finish(_ name: String) {
    let isEmpty = bytes.last == UInt8(ascii: "/")
    if isEmpty { bytes.removeLast() }
    bytes.append(UInt8(ascii: ">"))
    guard isEmpty, !Self.void.contains(name) else { return }
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  /// Where an attribute `xml:lang` ends that begins at a space; HTML has `lang`.
  private func endOfForeignLanguage(from index: Int) -> Int? {
    let head = Array(" xml:lang=\"".utf8)
    guard source[index...].starts(with: head) else { return nil }
    return source[(index + head.count)...].firstIndex(of: UInt8(ascii: "\"")).map { $0 + 1 }
  }

  /// Copies a character, or a reference to a carriage return as the line end that it becomes.
  private mutating func copyCharacter(at index: Int) -> Int {
    let byte = source[index]
    if byte == UInt8(ascii: "&"), source[index...].starts(with: "&#13;".utf8) {
      let end = index + 5
      if end >= source.count || source[end] != 0x0A { bytes.append(0x0A) }
      return end
    }
    if let length = Self.lengthOfForbidden(source[index...].prefix(4)) {
      bytes += "\u{FFFD}".utf8
      replaced += 1
      return index + length
    }
    bytes.append(byte)
    return index + 1
  }

  /// How many bytes a character takes that HTML forbids: a control character beyond ASCII's spaces or a noncharacter.
  private static func lengthOfForbidden(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first, first == 0x7F || first == 0xC2 || first == 0xEF || first >= 0xF0 else { return nil }
    let rest = Array(bytes.dropFirst())
    switch first {
    case 0x7F: return 1
    case 0xC2: return rest.first.map { $0 < 0xA0 } == true ? 2 : nil
    case 0xEF: return rest.count > 1 && rest[0] == 0xB7 && (0x90...0xAF).contains(rest[1]) ? 3 : nil
    default: return rest.count > 2 && rest[0] & 0x0F == 0x0F && rest[1] == 0xBF && rest[2] >= 0xBE ? 4 : nil
    }
  }

  /// JSON as it may stand in a `script` element: nothing in it that could end the element, or that HTML forbids.
  static func scriptText(of json: [UInt8]) -> String {
    var text = ""
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      guard needsEscape(scalar) else {
        text.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
    }
    return text
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3C, 0x3E, 0x26, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
