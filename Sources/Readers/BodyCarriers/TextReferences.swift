/// References to characters that are still in a text after XML was read: `&#39;`, `&nbsp;`.
enum TextReferences {
  /// Whether a text holds one.
  static func isFound(in text: String) -> Bool { once(text) != nil }

  /// The text with the characters in their place; what was escaped several times is resolved as often.
  static func resolved(_ text: String) -> String {
    var text = text
    for _ in 0..<3 {
      guard let next = once(text) else { return text }
      text = next
    }
    return text
  }

  /// The text with every reference resolved once; `nil` where there is none.
  private static func once(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return nil }
    var result = ""
    var isChanged = false
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let tail = rest[rest.index(after: start)...].prefix(10)
      if let end = tail.firstIndex(of: ";"), let character = character(of: tail[..<end]) {
        result.append(character)
        rest = rest[rest.index(after: end)...]
        isChanged = true
      } else {
        result.append("&")
        rest = rest[rest.index(after: start)...]
      }
    }
    return isChanged ? result + rest : nil
  }

  private static func character(of name: Substring) -> Character? {
    guard name.hasPrefix("#") else { return names[String(name)].map(Character.init) }
    let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.first != "+", var value = UInt32(digits, radix: isHexadecimal ? 16 : 10) else { return nil }
    // Numbers between 128 and 159 are meant in windows-1252, as browsers know.
    if (0x80...0x9F).contains(value) { value = Windows1252.scalar(of: UInt8(value)) }
    guard value >= 0x20 || value == 0x0A || value == 0x09, value != 0xFFFE, value != 0xFFFF else { return nil }
    return Unicode.Scalar(value).map(Character.init)
  }

  private static let names: [String: Unicode.Scalar] = {
    var names: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–", "mdash": "—", "lsquo": "‘",
      "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "hellip": "…", "bull": "•", "euro": "€",
      "trade": "™", "dagger": "†", "Dagger": "‡", "permil": "‰", "lsaquo": "‹", "rsaquo": "›", "OElig": "Œ",
      "oelig": "œ", "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "fnof": "ƒ", "ensp": "\u{2002}", "emsp": "\u{2003}",
      "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "minus": "−", "prime": "′", "Prime": "″",
      "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓", "ne": "≠", "le": "≤", "ge": "≥",
    ]
    for (offset, name) in latin.enumerated() { names[name] = Unicode.Scalar(UInt8(0xA0 + offset)) }
    return names
  }()

  /// HTML's names of U+00A0 to U+00FF, in their order.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
    para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
    Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
    thorn yuml
    """.split(separator: " ").map(String.init)
}
