/// Marks that a backslash before them makes words.
extension InlineScanner {
  mutating func takeEscape() {
    guard index + 1 < end, Self.escapable.contains(bytes[index + 1]) else {
      index += 1
      return
    }
    add(.notation, width: 1)
    index += 1
  }

  private static let escapable = Array("\\`*_{}[]()#+-.!<>|~".utf8)
}
