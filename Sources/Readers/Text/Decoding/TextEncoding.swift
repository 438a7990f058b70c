import XMLBridge

/// How the bytes of a text stand for its letters.
enum TextEncoding: Sendable {
  /// UTF-8, every byte of it valid.
  case utf8
  /// UTF-8 with stray bytes, which stand for letters of windows-1252.
  case utf8WithWindows1252
  /// UTF-8 with stray bytes that stand for nothing.
  case brokenUTF8
  /// UTF-16 or UTF-32: how many bytes a unit has, and whether the highest comes first.
  case units(Int, isBigEndian: Bool)
  /// An encoding of bytes.
  case page(CodePage)
  /// Japanese text in seven bits.
  case escaped(EscapedText)

  /// The name people know it by.
  var name: String {
    switch self {
    case .utf8, .brokenUTF8: "UTF-8"
    case .utf8WithWindows1252: "windows-1252"
    case .units(let width, let isBigEndian): "UTF-\(width * 8)\(isBigEndian ? "BE" : "LE")"
    case .page(let page): page.name
    case .escaped: "ISO-2022-JP"
    }
  }

  /// The encoding of a name, for bytes that are not UTF-8; `nil` where it is unknown.
  static func named(_ label: String) -> TextEncoding? {
    switch label.lowercased() {
    case "utf-16", "utf-16le", "ucs-2": .units(2, isBigEndian: false)
    case "utf-16be": .units(2, isBigEndian: true)
    case "utf-32", "utf-32le": .units(4, isBigEndian: false)
    case "utf-32be": .units(4, isBigEndian: true)
    case "utf-8", "utf8", "us-ascii", "ascii": .utf8
    case "iso-2022-jp", "csiso2022jp", "iso-2022-jp-ms", "cp50220", "cp50221": EscapedText().map { .escaped($0) }
    default: CodePage(label).map { .page($0) }
    }
  }
}
