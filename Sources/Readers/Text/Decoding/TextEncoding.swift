/// How the bytes of a text stand for its letters.
enum TextEncoding: Sendable {
  /// UTF-8, every byte of it valid.
  case utf8
  /// UTF-8 with stray bytes, which stand for letters of windows-1252.
  case utf8WithWindows1252
  /// UTF-8 with stray bytes that stand for nothing.
  case brokenUTF8
  /// UTF-16, low byte first.
  case utf16LittleEndian
  /// UTF-16, high byte first.
  case utf16BigEndian

  /// The name people know it by.
  var name: String {
    switch self {
    case .utf8, .brokenUTF8: "UTF-8"
    case .utf8WithWindows1252: "windows-1252"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }
}
