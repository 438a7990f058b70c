/// What a name in an archive may look like (EPUB 3.3, section 4.2.4), less what old reading systems stumble over.
enum EntryName {
  /// Whether the name stays inside its folder and every reading system can store it.
  static func isSafe(_ name: String) -> Bool {
    guard name.utf8.count <= 65535 else { return false }
    return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy(isSafePart)
  }

  /// Names with the same key fall together on some file system: case and composition do not count.
  static func key(_ name: String) -> String {
    // Upper case first, as full case folding does: it opens up letters such as ß.
    name.uppercased().lowercased()
  }

  private static func isSafePart(_ part: Substring) -> Bool {
    !part.isEmpty && part.utf8.count <= 255 && part.utf8.last != UInt8(ascii: ".")
      && part.unicodeScalars.allSatisfy(isAllowed)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "+", "\\", "\"", "*", ":", "<", ">", "?", "|": false
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{E000}"..."\u{F8FF}", "\u{F0000}"...: false
    default: scalar.value & 0xFFFE != 0xFFFE && !(0xFDD0...0xFDEF).contains(scalar.value)
    }
  }
}
