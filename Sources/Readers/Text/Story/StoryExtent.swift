/// Where the story lies among the chunks of a page: the stretch with the most sentences and the fewest scraps.
struct StoryExtent {
  /// The chunks from its first long paragraph to its last; all of them where none is long.
  let range: Range<Int>

  init(_ chunks: [Chunk], _ words: ChunkWords, _ verdicts: [StoryVerdict]) {
    let isPage = verdicts.contains { $0 != .story }
    var best = (sum: 0, range: 0..<0)
    var (sum, start) = (0, 0)
    for index in chunks.indices {
      let chunk = chunks[index]
      let weight = isPage ? Self.weight(chunk, verdicts[index]) : Self.weight(chunk, words.bytes)
      if sum <= 0 { (sum, start) = (0, index) }
      sum += weight
      if sum > best.sum { best = (sum, start..<index + 1) }
    }
    range = best.sum > 0 ? best.range : chunks.indices
  }

  /// What a chunk adds to a stretch where it is known what belongs to the story.
  private static func weight(_ chunk: Chunk, _ verdict: StoryVerdict) -> Int {
    guard verdict == .story else { return chunk.kind == .rule ? 0 : -15 }
    return min(800, max(10, chunk.extent.count))
  }

  /// What a chunk adds to a stretch: sentences add what they hold, menus and pointers take away.
  private static func weight(_ chunk: Chunk, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let count = chunk.spans.reduce(0) { $0 + $1.count }
    switch chunk.kind {
    case .paragraph, .quoted:
      let last = chunk.more.last ?? chunk.span
      guard count >= 80, SentenceEdge.isEnd(last, bytes) || count >= 600 else { return -12 }
      let links = bytes[chunk.span.start..<chunk.span.end].reduce(0) { $1 == UInt8(ascii: "[") ? $0 + 1 : $0 }
      return links * 60 > count ? -30 : min(count, 800)
    case .item: return count >= 200 ? 60 : -20
    case .heading: return -10
    default: return -5
    }
  }
}
