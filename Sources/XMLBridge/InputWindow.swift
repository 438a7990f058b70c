import Source

/// The bytes of an input that belong to the pieces at hand.
struct InputWindow {
  private var bytes: [UInt8] = []
  private var start = 0

  /// Adds the next chunk; where no piece reaches into it, only the chunk before it is kept beside it.
  mutating func append(_ chunk: [UInt8], isPieceOpen: Bool) {
    if !isPieceOpen, bytes.count > 2 * chunk.count {
      let surplus = bytes.count - chunk.count
      bytes.removeFirst(surplus)
      start += surplus
    }
    bytes += chunk
  }

  /// The bytes of a range, as far as they are kept.
  func bytes(of range: SourceRange) -> [UInt8] {
    let first = min(max(range.start - start, 0), bytes.count)
    return Array(bytes[first..<min(max(range.end - start, first), bytes.count)])
  }
}
