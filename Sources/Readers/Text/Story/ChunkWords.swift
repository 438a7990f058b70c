import Source

/// Turns chunks into words with markup.
struct ChunkWords {
  let text: DecodedText
  let bytes: UnsafeBufferPointer<UInt8>
  let repairsDashes: Bool
  var numbersLinks = false
  /// Where the names of links lead.
  var definitions = LinkDefinitions()

  /// The words of a chunk for a body, in which the numbers of links become links.
  func linked(_ chunk: Chunk, firstPicture: Int, else parsed: ParsedWords? = nil) -> ParsedWords {
    if let parsed, !numbersLinks { return parsed }
    return parse(chunk, firstPicture: firstPicture, numbered: isOneLink(chunk) ? .allWords : .firstWord)
  }

  /// Whether a number stands before a heading or an item, and none within it.
  private func isOneLink(_ chunk: Chunk) -> Bool {
    switch chunk.kind {
    case .heading, .item: break
    case .paragraph, .quoted, .rule, .fenced, .addresses: return false
    }
    guard chunk.more.isEmpty, chunk.span.count <= 160, !chunk.span.isEmpty,
      bytes[chunk.span.start] == UInt8(ascii: "["),
      let mark = LinkNumber(bytes, at: chunk.span.start)
    else { return false }
    let rest = bytes[min(chunk.span.end, chunk.span.start + mark.length)..<chunk.span.end]
    return !rest.contains(UInt8(ascii: "[")) && !rest.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "(") }
  }

  /// The words of a chunk; pictures are numbered from `firstPicture`.
  func parse(
    _ chunk: Chunk, firstPicture: Int = 1, withMarker: Bool = false, numbered: NumberedLinks = .nothing
  ) -> ParsedWords {
    let (scanner, dashes) = scanned(chunk, withMarker: withMarker, numbered: numbered)
    var words = InlineBuilder(scanner, of: text, dashes: dashes, firstPicture: firstPicture).words
    words.notation += chunk.notation
    if let marker = chunk.marker, !withMarker { words.notation += text.ink(in: marker) }
    return words
  }

  /// The words of a chunk as rules look at them.
  func plain(_ chunk: Chunk, withMarker: Bool = false) -> PlainView {
    let (scanner, dashes) = scanned(chunk, withMarker: withMarker)
    return InlineBuilder(scanner, of: text, dashes: dashes, firstPicture: nil).words.plain
  }

  private func scanned(
    _ chunk: Chunk, withMarker: Bool, numbered: NumberedLinks = .nothing
  ) -> (InlineScanner, dashes: [Int]) {
    var scanner = InlineScanner(bytes, numbersLinks: numbersLinks, definitions: definitions)
    scanner.numbered = numbered
    var dashes: [Int] = []
    func read(_ span: TextSpan) {
      scanner.read(span)
      if repairsDashes, isProse(chunk.kind) { dashes += DashPairs(bytes, in: span).offsets }
    }
    let start = withMarker ? chunk.marker?.start : nil
    read(TextSpan(start ?? chunk.span.start, chunk.span.end))
    for span in chunk.more { read(span) }
    return (scanner, dashes)
  }

  private func isProse(_ kind: ChunkKind) -> Bool { kind == .paragraph || kind == .quoted }
}
