/// A stretch of a decoded text, as half-open byte offsets into `DecodedText.bytes`.
struct TextSpan: Hashable, Sendable {
  /// The offset of the first byte.
  var start: Int
  /// The offset behind the last byte.
  var end: Int

  /// Makes a span.
  init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// How many bytes it takes.
  var count: Int { end - start }
  /// Whether it takes none.
  var isEmpty: Bool { start == end }
}
