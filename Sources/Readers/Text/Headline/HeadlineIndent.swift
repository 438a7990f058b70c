/// Tells whether a line stands out to the left of the story, as terminal browsers print headings.
struct HeadlineIndent {
  private let usual: Int
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ story: ArraySlice<Chunk>, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let indents = story.prefix(40).filter { $0.kind == .paragraph && $0.extent.count >= 80 }
      .map { Self.indent(of: $0, bytes) }.sorted()
    usual = indents.isEmpty ? 0 : indents[indents.count / 2]
  }

  /// Whether a chunk begins at least two columns before the story does.
  func isOutdented(_ chunk: Chunk) -> Bool {
    usual >= 2 && Self.indent(of: chunk, bytes) + 2 <= usual
  }

  private static func indent(of chunk: Chunk, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = chunk.extent.start
    while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
    return chunk.extent.start - index
  }
}
