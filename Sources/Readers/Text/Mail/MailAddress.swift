/// Who is named in a mail's head: `"Doe, Jane" <jane@example.org>`, `jane@example.org (Jane Doe)`.
struct MailAddress {
  /// The name, where one is written.
  private(set) var name: String?
  /// The address, where one is written.
  private(set) var address: String?

  /// Reads the first of a list.
  init(_ words: String) {
    let (open, close, inner): (Character, Character, Bool) = words.contains("<") ? ("<", ">", true) : ("(", ")", false)
    let parts = words.split(separator: open, maxSplits: 1, omittingEmptySubsequences: false)
    let outside = Self.bare(parts.first ?? "")
    let inside = parts.count > 1 ? Self.bare(parts[1].prefix { $0 != close }) : ""
    let (first, second) = inner ? (outside, inside) : (inside, outside)
    name = first.isEmpty ? nil : first
    address = second.contains("@") && !second.contains(" ") ? second : nil
    if address == nil, name == nil, !second.isEmpty { name = second }
  }

  private static func bare(_ words: some StringProtocol) -> String {
    var words = words[...]
    let marks: Set<Character> = [" ", "\"", "'", "“", "”", ",", ";"]
    while let first = words.first, marks.contains(first) { words = words.dropFirst() }
    while let last = words.last, marks.contains(last) { words = words.dropLast() }
    return String(words)
  }
}
