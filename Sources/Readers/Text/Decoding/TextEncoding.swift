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

  /// UTF-16 without a byte order mark: letters of Latin script have every other byte zero, always on the same side.
  static func byZeros(of bytes: [UInt8]) -> TextEncoding? {
    let units = min(bytes.count / 2, 512)
    guard units >= 4, bytes[0] == 0 || bytes[1] == 0 else { return nil }
    var (first, second) = (0, 0)
    for unit in 0..<units {
      if bytes[unit * 2] == 0 { first += 1 }
      if bytes[unit * 2 + 1] == 0 { second += 1 }
    }
    if first == 0, second * 4 >= units * 3 { return .utf16LittleEndian }
    return second == 0 && first * 4 >= units * 3 ? .utf16BigEndian : nil
  }
}
