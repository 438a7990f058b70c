import Source

/// The name of a member as the scanner met it; its text is made only on demand.
package struct JSONKey: Hashable, Sendable {
  /// Its text, where escapes kept it from being the bytes between the quotes.
  let unescaped: String?
  /// Where it stands, quotes included.
  package let range: SourceRange

  /// The bytes between the quotes.
  var inside: Range<Int> { (range.start + 1)..<max(range.start + 1, range.end - 1) }
}
