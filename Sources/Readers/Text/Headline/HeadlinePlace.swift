import NewsProse

/// A place where the headline may stand: a chunk, a chunk with the lines it goes on in, or the first lines of a chunk.
struct HeadlinePlace {
  /// The index of the chunk.
  let index: Int
  /// How many chunks behind it belong to it.
  var rest = 0
  /// How many of its lines are taken, where the others are not.
  var lines: Int?
  /// All of it as one chunk.
  let chunk: Chunk
  /// Its words.
  let plain: PlainView

  /// Its level, where marks make it a heading.
  var level: Int? { if case .heading(let level) = chunk.kind { level } else { nil } }

  private static let mostRest = 2
  private static let mostLines = 3
  private static let mostBytes = 320

  /// All places that begin with a chunk, of which the line was read; empty where nothing there could be a title.
  static func all(
    at index: Int, _ line: HeadlineLine, _ chunks: [Chunk], _ words: ChunkWords
  ) -> [HeadlinePlace] {
    guard let whole = place(at: index, line, chunks[index]) else {
      return openings(at: index, chunks[index], words)
    }
    var places = [whole]
    var chunk = chunks[index]
    for rest in 1...mostRest where index + rest < chunks.count {
      let next = chunks[index + rest]
      guard next.kind == .paragraph, follows(next, chunks[index + rest - 1], words.bytes) else { break }
      chunk.more += next.spans
      chunk.layout.lines += next.layout.lines
      guard var joined = place(at: index, chunk, words) else { break }
      joined.rest = rest
      places.append(joined)
    }
    return places + openings(at: index, chunks[index], words)
  }

  /// The first lines of a chunk of several.
  private static func openings(at index: Int, _ chunk: Chunk, _ words: ChunkWords) -> [HeadlinePlace] {
    guard chunk.kind == .paragraph, chunk.layout.lines > 1, chunk.more.isEmpty else { return [] }
    return lineEnds(of: chunk, words.bytes).enumerated().compactMap { number, end in
      var opening = chunk
      opening.span.end = end
      opening.layout.lines = Int32(number + 1)
      guard var place = place(at: index, opening, words) else { return nil }
      place.lines = number + 1
      return place
    }
  }

  /// Where the first lines of a chunk end, all but its last.
  static func lineEnds(of chunk: Chunk, _ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var ends: [Int] = []
    var index = chunk.span.start
    while index < chunk.span.end, ends.count < mostLines, index - chunk.span.start <= mostBytes {
      if bytes[index] == 0x0A || bytes[index] == 0x0D {
        var end = index
        while end > chunk.span.start, bytes[end - 1] <= 0x20 { end -= 1 }
        ends.append(end)
        while index + 1 < chunk.span.end, bytes[index + 1] <= 0x20 { index += 1 }
      }
      index += 1
    }
    return ends
  }

  /// A whole chunk.
  private static func place(at index: Int, _ line: HeadlineLine, _ chunk: Chunk) -> HeadlinePlace? {
    guard isWords(chunk.kind), let plain = line.plain, isLongEnough(plain), !line.facts.isCredit else { return nil }
    return titled(HeadlinePlace(index: index, chunk: chunk, plain: plain))
  }

  private static func place(at index: Int, _ chunk: Chunk, _ words: ChunkWords) -> HeadlinePlace? {
    guard isWords(chunk.kind), chunk.extent.count <= 1_200 else { return nil }
    let plain = words.plain(chunk)
    guard isLongEnough(plain), HeadLine(plain) == nil else { return nil }
    return titled(HeadlinePlace(index: index, chunk: chunk, plain: plain))
  }

  private static func isWords(_ kind: ChunkKind) -> Bool {
    switch kind {
    case .paragraph, .heading: true
    default: false
    }
  }

  private static func isLongEnough(_ plain: PlainView) -> Bool {
    !plain.isCut && plain.count >= 3 && plain.count <= mostBytes
  }

  /// A place, unless its words are those of a page or a label.
  private static func titled(_ place: HeadlinePlace) -> HeadlinePlace? {
    let folded = FoldedText(place.plain.bytes)
    return StoryLine.isBoilerplate(folded) || LineLabel(folded) != nil ? nil : place
  }

  /// Whether no blank line stands between a chunk and the one before.
  static func follows(_ chunk: Chunk, _ above: Chunk, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let gap = bytes[above.extent.end..<max(above.extent.end, chunk.extent.start)]
    return gap.count < 200 && gap.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 } == 1
  }
}
