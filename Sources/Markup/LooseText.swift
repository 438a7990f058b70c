import Source

/// A run of text that no parser made.
final class LooseText: Sendable {
  let text: String
  let range: SourceRange?

  init(_ text: String, _ range: SourceRange?) {
    self.text = text
    self.range = range
  }
}
