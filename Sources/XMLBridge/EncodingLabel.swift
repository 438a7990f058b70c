/// The names encodings go by, and where documents write them.
enum EncodingLabel {
  /// Whether a label means UTF-8, or ASCII, which UTF-8 contains.
  static func isUTF8(_ label: String) -> Bool {
    ["utf-8", "utf8", "us-ascii", "ascii", "unicode-1-1-utf-8"].contains(label.lowercased())
  }

  /// The name under which a label is read: as on the web, Latin-1 means windows-1252, and GB2312 means GB18030.
  static func canonical(_ label: String) -> String {
    switch label.lowercased() {
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "cp1252", "x-cp1252": "windows-1252"
    case "iso-8859-9", "latin5": "windows-1254"
    case "iso-8859-11", "tis-620": "windows-874"
    case "x-sjis", "shift-jis", "sjis", "ms_kanji", "windows-31j": "shift_jis"
    case "gb2312", "gbk", "x-gbk", "gb_2312-80", "chinese": "gb18030"
    case "ks_c_5601-1987", "korean", "windows-949", "cp949", "uhc": "euc-kr"
    case "x-x-big5", "cn-big5": "big5"
    case "koi8", "koi", "koi8_r": "koi8-r"
    case "x-mac-roman", "mac": "macintosh"
    case let name: name
    }
  }

  /// The upper half of an encoding that has one byte a character; `nil` for all others.
  static func table(of name: String) -> [Unicode.Scalar?]? {
    if name == "windows-1252" { return windows1252 }
    let isSingleByte = ["windows-125", "windows-874", "iso-8859-", "koi8", "macintosh", "ibm8"].contains {
      name.hasPrefix($0)
    }
    return isSingleByte ? LibraryDecoder.table(of: name) : nil
  }

  /// The encoding that an XML declaration names.
  static func declared(inXML bytes: [UInt8]) -> String? {
    let head = bytes.prefix(512)
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    return value(of: "encoding", in: head[..<end])
  }

  /// The encoding that a `meta` element names within the first part of a page.
  static func declared(inHTML bytes: [UInt8]) -> String? {
    var rest = bytes.prefix(1 << 16)
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(start + 1)...]
      guard rest.count > 5, String(decoding: rest.prefix(4), as: UTF8.self).lowercased() == "meta" else { continue }
      let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
      if let label = value(of: "charset", in: rest[..<end]) { return label }
    }
    return nil
  }

  /// The word behind `name=`, in quotes or without.
  private static func value(of name: String, in bytes: ArraySlice<UInt8>) -> String? {
    let wanted = Array(name.utf8)
    for start in bytes.indices where bytes.endIndex - start > wanted.count {
      guard zip(bytes[start...], wanted).allSatisfy({ $0 | 0x20 == $1 }) else { continue }
      var rest = bytes[(start + wanted.count)...].drop { $0 <= 0x20 }
      guard rest.popFirst() == UInt8(ascii: "=") else { continue }
      rest = rest.drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      let word = rest.prefix { isLabelByte($0) }
      return word.isEmpty || word.count > 40 ? nil : String(decoding: word, as: UTF8.self)
    }
    return nil
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// As the WHATWG Encoding Standard has it: Latin-1, but for the control characters nobody means.
  private static let windows1252: [Unicode.Scalar?] =
    Array(
      "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars.map(Optional.some))
    + (0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }
}
