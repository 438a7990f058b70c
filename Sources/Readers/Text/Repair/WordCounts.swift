/// How often some words stand in a text, with their hyphens and without.
struct WordCounts {
  private var counts: [UInt64: Int32] = [:]
  /// How many words with hyphens inside there are.
  private(set) var compounds = 0
  /// How many words there are.
  private(set) var total = 0

  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of letters in small, going on from another.
  static func hash(_ letters: some Sequence<UInt8>, from start: UInt64 = basis) -> UInt64 {
    letters.reduce(start) { add($1, to: $0) }
  }

  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x100_0000_01B3
  }

  /// Counts the words whose hashes are wanted.
  init(_ wanted: [UInt64], in bytes: UnsafeBufferPointer<UInt8>) {
    counts = Dictionary(wanted.map { ($0, 0) }) { first, _ in first }
    var index = 0
    var isBroken = false
    while index < bytes.count {
      guard BrokenWord.isLetter(bytes[index]) else {
        index += 1
        continue
      }
      let (end, hash, hasHyphen) = Self.word(bytes, at: index)
      let breaks = end + 1 < bytes.count && bytes[end] == UInt8(ascii: "-") && bytes[end + 1] <= 0x20
      if !breaks, !isBroken { count(hash, hasHyphen) }
      isBroken = breaks
      index = end
    }
  }

  /// How often a word stands there.
  func count(_ hash: UInt64) -> Int { Int(counts[hash, default: 0]) }

  private mutating func count(_ hash: UInt64, _ hasHyphen: Bool) {
    total += 1
    if hasHyphen { compounds += 1 }
    if let index = counts.index(forKey: hash) { counts.values[index] += 1 }
  }

  /// Letters, and hyphens between them.
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (Int, UInt64, Bool) {
    var (index, hash, hasHyphen) = (start, basis, false)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "-") {
        guard index + 1 < bytes.count, BrokenWord.isLetter(bytes[index + 1]) else { break }
        hasHyphen = true
      } else if !BrokenWord.isLetter(byte) {
        break
      }
      hash = add(byte, to: hash)
      index += 1
    }
    return (index, hash, hasHyphen)
  }
}
