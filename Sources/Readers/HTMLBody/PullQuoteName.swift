import Markup

/// What the classes of an element say of its part in a pull quote; each is read by its words: `pullquote__author`.
enum PullQuoteName {
  /// Whether an element named after a pull quote is one, and neither a part of one nor a page that has some.
  static func isWhole(_ element: MarkupElement) -> Bool {
    let names = element.classes.map(words).filter { $0.joined().holds("pullquote") }
    // Known by its role, it needs no name.
    return names.isEmpty || names.contains { $0.allSatisfy { !parts.contains($0) && !besides.contains($0) } }
  }

  /// Whether an element of a pull quote is named after who said its words: `quote-attribution`, `speaker`.
  static func isSpeaker(_ element: MarkupElement) -> Bool {
    element.classes.map(words).contains { $0.contains(where: parts.contains) && !$0.contains(where: besides.contains) }
  }

  /// The words of a name in small letters: `quote-attribution` has two, `quoteAuthor` too.
  private static func words(of name: String) -> [String] {
    var words = [""]
    var isSmall = false
    for byte in name.utf8 {
      let letter = byte | 0x20
      let isCapital = byte &- 0x41 < 26
      if letter &- 0x61 >= 26 || isCapital && isSmall { words.append("") }
      if letter &- 0x61 < 26 { words[words.count - 1].unicodeScalars.append(Unicode.Scalar(letter)) }
      isSmall = byte &- 0x61 < 26
    }
    return words.filter { !$0.isEmpty }
  }

  private static let parts: Set<String> = [
    "author", "authors", "attribution", "speaker", "cite", "citation", "source", "credit", "byline", "name", "icon",
  ]
  private static let besides: Set<String> = ["has", "no", "with", "without", "enabled"]
}
