/// The way back from a rewritten text to the one it was written from, as runs of bytes.
struct PatchMap: Sendable {
  /// Some bytes of the new text, and the stretch of the old one they stand for.
  private struct Piece: Sendable {
    let text: Int
    let old: Int
    var oldEnd: Int
    /// Whether every byte stands for one of the old text.
    let isCopy: Bool
  }

  private var pieces: [Piece] = []
  private var goesBack = false

  /// Notes bytes that were written at an offset of the new text.
  mutating func note(_ text: Int, for old: TextSpan, isCopy: Bool) {
    if let last = pieces.last {
      if isCopy, last.isCopy, last.oldEnd == old.start, last.text + last.oldEnd - last.old == text {
        pieces[pieces.count - 1].oldEnd = old.end
        return
      }
      goesBack = goesBack || old.start < last.old
    }
    pieces.append(Piece(text: text, old: old.start, oldEnd: old.end, isCopy: isCopy))
  }

  /// The stretch of the old text that a stretch of the new one stands for; all between where its parts changed places.
  func span(of span: TextSpan) -> TextSpan {
    guard !pieces.isEmpty else { return TextSpan(0, 0) }
    let first = index(of: span.start)
    let start = offset(span.start, in: pieces[first])
    guard !span.isEmpty else { return TextSpan(start, start) }
    let last = index(of: span.end - 1)
    let end = pieces[last].isCopy ? offset(span.end, in: pieces[last]) : pieces[last].oldEnd
    guard goesBack, first < last else { return TextSpan(start, end) }
    var hull = TextSpan(min(start, pieces[last].old), max(end, pieces[first].oldEnd))
    for piece in pieces[first + 1..<last] {
      hull = TextSpan(min(hull.start, piece.old), max(hull.end, piece.oldEnd))
    }
    return hull
  }

  private func offset(_ text: Int, in piece: Piece) -> Int {
    piece.isCopy ? min(piece.old + text - piece.text, piece.oldEnd) : piece.old
  }

  private func index(of text: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].text <= text { low = middle } else { high = middle }
    }
    return low
  }
}
