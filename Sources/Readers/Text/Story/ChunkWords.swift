import Source

/// Turns chunks into words with markup.
struct ChunkWords {
  let text: DecodedText
  let bytes: UnsafeBufferPointer<UInt8>
  let repairsDashes: Bool
  var numbersLinks = false
  /// Where the names of links lead.
  var definitions = LinkDefinitions()

  /// The words of a chunk; pictures are numbered from `firstPicture`.
  func parse(_ chunk: Chunk, firstPicture: Int = 1, withMarker: Bool = false) -> ParsedWords {
    var spans = chunk.spans
    if withMarker, let marker = chunk.marker { spans[0].start = marker.start }
    var scanner = InlineScanner(bytes, numbersLinks: numbersLinks, definitions: definitions)
    var dashes: [Int] = []
    for span in spans {
      scanner.read(span)
      if repairsDashes, isProse(chunk.kind) { dashes += DashPairs(bytes, in: span).offsets }
    }
    var words = InlineBuilder(scanner, of: text, dashes: dashes, firstPicture: firstPicture).words
    words.notation += chunk.notation
    if let marker = chunk.marker, !withMarker { words.notation += text.ink(in: marker) }
    return words
  }

  /// The words of a chunk as rules look at them.
  func plain(_ chunk: Chunk) -> PlainView {
    parse(chunk).plain
  }

  private func isProse(_ kind: ChunkKind) -> Bool { kind == .paragraph || kind == .quoted }
}
