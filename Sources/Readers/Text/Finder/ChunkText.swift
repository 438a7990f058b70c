import Source

/// The words of a chunk without marks, and how much of them is links: as much as tells what kind of chunk it is.
struct ChunkText {
  /// The words, blanks joined.
  private(set) var bytes: [UInt8] = []
  /// How many bytes of them are links.
  private(set) var linked = 0
  /// How many links there are.
  private(set) var links = 0
  /// How many pictures there are.
  private(set) var pictures = 0
  /// How many bytes of words there are, those beyond the limit included.
  private(set) var total = 0

  private static let longest = 8_192
  private static let longestLink = 80
  private var numbered: Int?

  init(_ chunk: Chunk, _ words: ChunkWords) {
    var scanner = InlineScanner(words.bytes, numbersLinks: words.numbersLinks)
    for span in chunk.spans {
      let rest = Self.longest * 2 - total
      total += span.count
      if rest > 0 { scanner.read(TextSpan(span.start, min(span.end, span.start + rest))) }
    }
    read(scanner)
    closeNumbered()
    if bytes.last == 0x20 { bytes.removeLast() }
  }

  private mutating func read(_ scanner: InlineScanner) {
    let tokens = scanner.tokens
    var linkEnd = -1
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if index > 0, tokens[index - 1].span.end < token.span.start { appendBlank() }
      switch token.kind {
      case .words: append(scanner.bytes[token.span.start..<token.span.end], isLink: index < linkEnd)
      case .lineBreak: appendBlank()
      case .notation: if scanner.bytes[token.span.start] == UInt8(ascii: "[") { openNumbered() }
      case .closing: break
      case .opening:
        if token.style == .image {
          pictures += 1
          index = token.partner
        } else if token.style == .link {
          links += 1
          linkEnd = token.partner
        }
      }
      index += 1
    }
  }

  private mutating func append(_ words: UnsafeBufferPointer<UInt8>.SubSequence, isLink: Bool) {
    let start = bytes.count
    for byte in words {
      guard bytes.count < Self.longest else { break }
      if byte > 0x20 { bytes.append(byte) } else { appendBlank() }
    }
    if isLink { linked += bytes.count - start }
  }

  private mutating func appendBlank() {
    if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
  }

  // MARK: Numbered links

  /// A number says where a link begins, and nothing says where it ends.
  private mutating func openNumbered() {
    closeNumbered()
    links += 1
    numbered = bytes.count
  }

  private mutating func closeNumbered() {
    guard let start = numbered else { return }
    let length = bytes.count - start
    linked += length <= Self.longestLink ? length : Self.longestLink / 2
    numbered = nil
  }
}
