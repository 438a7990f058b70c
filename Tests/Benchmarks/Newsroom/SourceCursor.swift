import ArticleModel
import Source

/// Walks through a source that was never written down, to give nodes the ranges a reader would give them.
struct SourceCursor {
  private var offset = 0

  /// The range of the next words.
  mutating func pass(_ words: String) -> SourceRange {
    defer { offset += words.utf8.count + 1 }
    return SourceRange(offset, offset + words.utf8.count)
  }

  /// The next words as a run of text.
  mutating func run(_ words: String) -> Inline { .text(TextRun(words, at: pass(words))) }

  /// From a range to here.
  func span(from range: SourceRange?) -> SourceRange { SourceRange(range?.start ?? 0, offset) }
}
