import NewsProse

/// The longer words of the first paragraphs of a story: a title says some of them again.
struct StoryVocabulary {
  /// The words of each paragraph, by the hashes of their letters.
  private var places: [UInt64: Int] = [:]

  private static let mostBytes = 4_096

  init(_ chunks: [Chunk], _ words: ChunkWords, story: Range<Int>) {
    var taken = 0
    for index in story.prefix(40) where taken < Self.mostBytes {
      guard chunks[index].extent.count >= 80 else { continue }
      let span = chunks[index].span
      let bytes = words.bytes[span.start..<min(span.end, span.start + Self.mostBytes)]
      taken += bytes.count
      for hash in Self.hashes(of: FoldedText(Array(bytes))) where places[hash] == nil { places[hash] = index }
    }
  }

  /// Whether the story has no words to compare with.
  var isEmpty: Bool { places.isEmpty }

  /// How many of 100 longer words stand in the story, those of the chunk itself left aside.
  func share(of title: [UInt8], outside own: Int) -> Int {
    let hashes = Self.hashes(of: FoldedText(title))
    guard !hashes.isEmpty else { return 0 }
    let known = hashes.reduce(0) { sum, hash in places[hash].map { $0 != own } ?? false ? sum + 1 : sum }
    return known * 100 / max(3, hashes.count)
  }

  /// The hashes of words of four letters and more, cut to six so that endings matter less; of scripts without blanks,
  /// those of two signs.
  private static func hashes(of text: FoldedText) -> [UInt64] {
    text.bytes.withUnsafeBufferPointer { hashes(of: $0) }
  }

  private static func hashes(of text: UnsafeBufferPointer<UInt8>) -> [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(text.count / 5)
    var index = 0
    while index < text.count {
      let start = index
      if (0xE3...0xE9).contains(text[index]) {
        if index + 3 < text.count, (0xE3...0xE9).contains(text[index + 3]) {
          hashes.append(hash(text, index..<min(index + 6, text.count)))
        }
        index += 3
        continue
      }
      while index < text.count, isLetter(text[index]) { index += 1 }
      let width = text[start] >= 0x80 ? 2 : 1
      if index - start >= 4 * width { hashes.append(hash(text, start..<min(index, start + 6 * width))) }
      if index == start { index += 1 }
    }
    return hashes
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || (byte >= 0x80 && !(0xE2...0xE9).contains(byte))
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64 {
    text[word].reduce(WordMarks.seed) { WordMarks.hash($0, $1) }
  }

  // MARK: Words found again

  /// Where some words stand in a text outside a stretch of it; line ends count as blanks.
  static func places(
    of words: [UInt8], in text: UnsafeBufferPointer<UInt8>, outside own: TextSpan, most: Int
  ) -> [Int] {
    guard let first = words.first else { return [] }
    var places: [Int] = []
    var index = 0
    let end = text.count - words.count + 1
    while places.count < most, let found = ByteWords.place(of: first, in: text, from: index, before: end) {
      if !(own.start..<own.end).contains(found), stands(words, in: text, at: found) { places.append(found) }
      index = found + 1
    }
    return places
  }

  private static func stands(_ words: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var index = start
    for byte in words {
      guard index < text.count else { return false }
      if byte == 0x20 {
        guard text[index] <= 0x20 else { return false }
        while index < text.count, text[index] <= 0x20 { index += 1 }
      } else {
        guard text[index] == byte else { return false }
        index += 1
      }
    }
    return true
  }
}
