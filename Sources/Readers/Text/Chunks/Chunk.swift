/// Lines of a text that belong together: a paragraph, a heading, an item.
struct Chunk: Sendable {
  /// What its marks say it is.
  var kind: ChunkKind
  /// Its words.
  var span: TextSpan
  /// Further stretches of words, where marks or blank lines stand between.
  var more: [TextSpan] = []
  /// The mark of a list item, whose fate is not decided before its neighbours are known.
  var marker: TextSpan?
  /// The ink of the marks that were taken off.
  var notation = 0

  /// How its lines lie on the page.
  var layout = ChunkLayout()

  /// Takes the words of a further line; apart where more than layout stands between.
  mutating func goOn(with words: TextSpan, apart: Bool) {
    if apart {
      more.append(words)
    } else if more.isEmpty {
      span.end = words.end
    } else {
      more[more.count - 1].end = words.end
    }
  }

  /// All stretches of its words, in order.
  var spans: [TextSpan] { [span] + more }

  /// Whether a number stands before it, which may be the day of a date.
  var isNumbered: Bool { if case .item(number: .some, indent: _) = kind { true } else { false } }

  /// From its first word to its last.
  var extent: TextSpan { TextSpan(marker?.start ?? span.start, more.last?.end ?? span.end) }

  /// Keeps what stands before an offset of its first stretch; returns the rest.
  mutating func cut(at end: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Chunk {
    var rest = self
    rest.marker = nil
    rest.notation = 0
    rest.span.start = end
    while rest.span.start < rest.span.end, bytes[rest.span.start] <= 0x20 { rest.span.start += 1 }
    rest.layout.blanks = 0
    span.end = end
    more = []
    return rest
  }
}

extension [Chunk] {
  /// How many chunks stand between a place and the next longer paragraph; `nil` where none is within so many.
  func distanceToProse(from start: Int, within reach: Int) -> Int? {
    let near = start..<Swift.max(start, Swift.min(count, start + reach))
    return near.first { self[$0].kind == .paragraph && self[$0].extent.count >= 120 }.map { $0 - start }
  }
}
