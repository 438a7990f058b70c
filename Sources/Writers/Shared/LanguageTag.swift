/// A language tag that is well-formed by BCP 47 (RFC 5646, section 2.1), so that any validator takes it.
struct LanguageTag: Hashable, Sendable {
  /// The tag as the source spells it.
  let text: String

  /// Takes a tag; `nil` where it is not well-formed or a private agreement from end to end.
  init?(_ text: String) {
    var parts = text.split(separator: "-", omittingEmptySubsequences: false)[...]
    guard text.utf8.count <= 64, parts.allSatisfy(Self.isPart), let language = parts.popFirst(),
      (2...8).contains(language.utf8.count), Self.isLetters(language)
    else { return nil }
    if language.utf8.count <= 3 { Self.skip(upTo: 3, &parts) { $0.utf8.count == 3 && Self.isLetters($0) } }
    Self.skip(upTo: 1, &parts) { $0.utf8.count == 4 && Self.isLetters($0) }
    Self.skip(upTo: 1, &parts) {
      ($0.utf8.count == 2 && Self.isLetters($0)) || ($0.utf8.count == 3 && !Self.hasLetter($0))
    }
    guard Self.skipVariants(&parts), Self.skipExtensions(&parts) else { return nil }
    self.text = text
  }

  private static func skipVariants(_ parts: inout ArraySlice<Substring>) -> Bool {
    var seen: Set<String> = []
    while let part = parts.first, part.utf8.count >= 5 || (part.utf8.count == 4 && part.first?.isNumber == true) {
      guard seen.insert(part.lowercased()).inserted else { return false }
      parts.removeFirst()
    }
    return true
  }

  /// Extensions and private use: a single letter or digit, once, and what belongs to it.
  private static func skipExtensions(_ parts: inout ArraySlice<Substring>) -> Bool {
    var seen: Set<String> = []
    while let singleton = parts.popFirst() {
      guard singleton.utf8.count == 1, seen.insert(singleton.lowercased()).inserted else { return false }
      let isPrivate = singleton.lowercased() == "x"
      let before = parts.count
      skip(upTo: .max, &parts) { isPrivate || $0.utf8.count >= 2 }
      guard parts.count < before else { return false }
    }
    return true
  }

  private static func skip(upTo count: Int, _ parts: inout ArraySlice<Substring>, while fits: (Substring) -> Bool) {
    var left = count
    while left > 0, let part = parts.first, fits(part) {
      parts.removeFirst()
      left -= 1
    }
  }

  private static func isPart(_ part: Substring) -> Bool {
    (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
  }

  private static func isLetters(_ part: Substring) -> Bool { part.utf8.allSatisfy(isLetter) }

  private static func hasLetter(_ part: Substring) -> Bool { part.utf8.contains(where: isLetter) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
