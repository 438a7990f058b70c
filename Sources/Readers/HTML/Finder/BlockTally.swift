import NewsProse

/// What the words and signs of a block are like.
struct BlockTally: Sendable {
  private(set) var words = 0
  private(set) var letters = 0
  private(set) var capitals = 0
  private(set) var small = 0
  private(set) var commas = 0
  private(set) var stops = 0
  private(set) var digits = 0
  private(set) var shouted = 0
  private(set) var lower = 0
  private(set) var isCopyright = false
  private(set) var hasAt = false
  private(set) var hasBar = false
  private(set) var hasClock = false
  private(set) var hasDate = false
  private(set) var ending = 0
  private(set) var opening = 0
  /// How many words are of each group of `PageWords`.
  private(set) var groups = SIMD16<UInt8>()
  /// What its words say, those of a short block.
  private(set) var odds = NameMarks()
  private(set) var firstOdds = 0
  private(set) var lastOdds = 0
  /// Tells blocks of the same words.
  private(set) var hash: UInt64 = 0

  /// How many groups there are.
  static let groupCount = 12

  /// So many words have only blocks whose words are looked up.
  static let shortBlock = 30

  /// Reads the signs of a block.
  init(_ text: UnsafeBufferPointer<UInt8>, _ block: PageBlock) {
    let words = UnsafeBufferPointer(rebasing: text[block.text])
    for index in words.indices { take(words, index) }
    readOpening(text, block.text)
    readEnding(text, block.text)
  }

  private mutating func take(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
    let (byte, previous) = (text[index], index > 0 ? text[index - 1] : 0x20)
    if byte & 0xC0 != 0x80, byte > 0x20 { letters += 1 }
    switch byte {
    case 0x61...0x7A: lower += 1
    case 0x41...0x5A: shouted += 1
    case 0x30...0x39: digits += 1
    case UInt8(ascii: ","): commas += 1
    case UInt8(ascii: "."):
      stops += 1
      hasDate = hasDate || isDate(text, index)
    case UInt8(ascii: "/"), UInt8(ascii: "-"): hasDate = hasDate || isDate(text, index)
    case UInt8(ascii: ":"):
      if Self.isDigit(previous), index + 2 < text.count, Self.isDigit(text[index + 1]), Self.isDigit(text[index + 2]) {
        hasClock = true
      }
    case UInt8(ascii: "@"): hasAt = true
    case UInt8(ascii: "|"): hasBar = true
    case 0xA9 where previous == 0xC2: isCopyright = true
    case 0x8C where previous == 0xBC: commas += 1
    case 0x82 where previous == 0x80: stops += 1
    default: break
    }
  }

  /// Whether a sign, and soon a second of the same kind, stand between digits: 4.5.2024, 2024-05-04.
  private func isDate(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index > 0, Self.isDigit(text[index - 1]) else { return false }
    var next = index + 1
    while next < text.count, next - index <= 3, Self.isDigit(text[next]) { next += 1 }
    return next > index + 1 && next + 1 < text.count && text[next] == text[index] && Self.isDigit(text[next + 1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private mutating func readOpening(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard let first = range.first else { return }
    switch text[first] {
    case 0x61...0x7A: opening = 1
    case 0x41...0x5A: opening = 2
    case 0x30...0x39: opening = 3
    case UInt8(ascii: "\""), UInt8(ascii: "'"): opening = 4
    case 0xE2 where range.count > 2 && text[first + 1] == 0x80:
      opening = (0x98...0x9F).contains(text[first + 2]) ? 4 : 5
    case 0xC2 where range.count > 1 && (text[first + 1] == 0xAB || text[first + 1] == 0xBB): opening = 4
    case 0x80...: opening = 2
    default: opening = 5
    }
  }

  /// What the last sign is, quotes and brackets aside: 1 ends a sentence, 2 asks, 3 announces, 4 goes on.
  private mutating func readEnding(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = text[end - 1]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ")") || byte == 0x20
        || byte == UInt8(ascii: "]")
      {
        end -= 1
      } else if end - range.lowerBound >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80,
        (0x98...0x9F).contains(byte)
      {
        end -= 3
      } else if end - range.lowerBound >= 2, text[end - 2] == 0xC2, byte == 0xBB || byte == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    guard end > range.lowerBound else { return }
    switch text[end - 1] {
    case UInt8(ascii: "."): ending = end - range.lowerBound >= 3 && text[end - 2] == UInt8(ascii: ".") ? 4 : 1
    case UInt8(ascii: "!"): ending = 1
    case UInt8(ascii: "?"): ending = 2
    case UInt8(ascii: ":"), UInt8(ascii: ";"): ending = 3
    case 0xA6 where end - range.lowerBound >= 3 && text[end - 3] == 0xE2: ending = 4
    // The full stops of Chinese, Hindi, Arabic and their kin.
    case 0x82 where end - range.lowerBound >= 3 && text[end - 3] == 0xE3: ending = 1
    case 0x81 where end - range.lowerBound >= 3 && text[end - 3] == 0xEF: ending = 1
    case 0x9F where end - range.lowerBound >= 3 && (text[end - 3] == 0xEF || text[end - 2] == 0xD8): ending = 2
    case 0xA4 where end - range.lowerBound >= 3 && text[end - 3] == 0xE0: ending = 1
    case 0x94 where text[end - 2] == 0xDB: ending = 1
    default: ending = 0
    }
  }

  // MARK: Words

  /// Takes a word.
  mutating func take(_ hash: UInt64, isCapital: Bool) {
    words += 1
    if isCapital { capitals += 1 }
    if FrequentWords.index[hash] != 0 { small += 1 }
    var bits = PageWords.index[hash]
    while bits != 0 {
      let group = bits.trailingZeroBitCount
      if group < Self.groupCount, groups[group] < 255 { groups[group] += 1 }
      bits &= bits &- 1
    }
    self.hash = (self.hash ^ hash) &* 0x100_0000_01B3
  }

  /// Looks a short block's words up.
  mutating func read(_ hashes: ArraySlice<UInt64>) {
    guard hashes.count <= Self.shortBlock, let first = hashes.first, let last = hashes.last else { return }
    for hash in hashes {
      if let odds = PageVocabulary.odds(PageVocabulary.words[hash], 0) { self.odds.add(odds) }
    }
    firstOdds = PageVocabulary.odds(PageVocabulary.words[first], 1) ?? 0
    lastOdds = PageVocabulary.odds(PageVocabulary.words[last], 2) ?? 0
  }

  /// Whether it reads like prose: a dozen words and more, few of them links.
  func isProse(linked: Int) -> Bool { words >= 12 && linked * 100 < letters * 35 }
}
