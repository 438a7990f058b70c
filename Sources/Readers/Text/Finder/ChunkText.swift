import Source

/// The words of one chunk after another without marks, and how much of them is links: as much as tells what kind of chunk
/// it is. It keeps its room from chunk to chunk.
struct ChunkText {
  /// How many bytes of words there are.
  private(set) var count = 0
  /// How many of them are links.
  private(set) var linked = 0
  /// How many links there are.
  private(set) var links = 0
  /// How many pictures there are.
  private(set) var pictures = 0
  /// How many bytes of words there are, those beyond the limit included.
  private(set) var total = 0

  /// How many bytes of words are looked at.
  static let longest = 8_192
  private static let longestLink = 80

  /// The words, blanks joined; as many as `count` says.
  private var room = [UInt8](repeating: 0, count: longest)
  private var scanner: InlineScanner
  private var numbered: Int?

  init(_ words: ChunkWords) {
    scanner = InlineScanner(words.bytes, numbersLinks: words.numbersLinks, definitions: words.definitions)
  }

  /// The words.
  var bytes: [UInt8] { Array(room[..<count]) }

  /// Lends the words.
  func withWords<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    room.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// Reads the words of a chunk.
  mutating func read(_ chunk: Chunk) {
    (count, linked, links, pictures, total, numbered) = (0, 0, 0, 0, 0, nil)
    scanner.reset()
    take(chunk.span)
    for span in chunk.more { take(span) }
    readTokens()
    closeNumbered()
    if count > 0, room[count - 1] == 0x20 { count -= 1 }
  }

  private mutating func take(_ span: TextSpan) {
    let rest = Self.longest * 2 - total
    total += span.count
    if rest > 0 { scanner.read(TextSpan(span.start, min(span.end, span.start + rest))) }
  }

  private mutating func readTokens() {
    let source = scanner.bytes
    var (index, linkEnd, lastEnd) = (0, -1, Int.max)
    while index < scanner.tokens.count {
      let token = scanner.tokens[index]
      if lastEnd < token.span.start { appendBlank() }
      switch token.kind {
      case .words: append(source, token.span, isLink: index < linkEnd)
      case .lineBreak: appendBlank()
      case .notation: if source[token.span.start] == UInt8(ascii: "[") { openNumbered() }
      case .closing, .note: break
      case .opening:
        if token.style == .image {
          pictures += 1
          index = token.partner
        } else if token.style == .link {
          links += 1
          linkEnd = token.partner
        }
      }
      lastEnd = scanner.tokens[index].span.end
      index += 1
    }
  }

  private mutating func append(_ source: UnsafeBufferPointer<UInt8>, _ span: TextSpan, isLink: Bool) {
    let start = count
    count = room.withUnsafeMutableBufferPointer { room in
      var (end, index) = (start, span.start)
      while index < span.end, end < Self.longest {
        if end > 0, end + 8 <= Self.longest, let word = ByteWords.spaced(source, at: index, before: span.end),
          room[end - 1] != 0x20 || source[index] != 0x20
        {
          UnsafeMutableRawBufferPointer(room).storeBytes(of: word, toByteOffset: end, as: UInt64.self)
          (end, index) = (end + 8, index + 8)
          continue
        }
        let byte = source[index]
        index += 1
        if byte > 0x20 {
          room[end] = byte
          end += 1
        } else if end > 0, room[end - 1] != 0x20 {
          room[end] = 0x20
          end += 1
        }
      }
      return end
    }
    if isLink { linked += count - start }
  }

  private mutating func appendBlank() {
    guard count > 0, count < Self.longest, room[count - 1] != 0x20 else { return }
    room[count] = 0x20
    count += 1
  }

  // MARK: Numbered links

  /// A number says where a link begins, and nothing says where it ends.
  private mutating func openNumbered() {
    closeNumbered()
    links += 1
    numbered = count
  }

  private mutating func closeNumbered() {
    guard let start = numbered else { return }
    let length = count - start
    linked += length <= Self.longestLink ? length : Self.longestLink / 2
    numbered = nil
  }
}
