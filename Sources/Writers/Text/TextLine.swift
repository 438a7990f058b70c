import ArticleModel
import Source

/// Words on their way into plain text: white space folded, line breaks kept, the story's ink counted apart from marks of
/// ours.
struct TextLine {
  /// What stands on the line, as UTF-8; `\n` where the story breaks it.
  private(set) var bytes: [UInt8] = []
  /// The story's ink on it.
  private(set) var ink = 0

  private var owesSpace = false

  /// Whether there is nothing on it.
  var isEmpty: Bool { bytes.isEmpty }

  /// Adds words of the story.
  mutating func add(_ text: String) {
    ink += Ink.count(text)
    put(text)
  }

  /// Adds a mark of ours.
  mutating func mark(_ text: String) {
    put(text)
  }

  /// Breaks the line.
  mutating func breakLine() {
    owesSpace = false
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func put(_ text: String) {
    for byte in text.utf8 {
      guard byte > 0x20 else {
        owesSpace = true
        continue
      }
      if owesSpace, let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: " ")) }
      owesSpace = false
      bytes.append(byte)
    }
  }
}
