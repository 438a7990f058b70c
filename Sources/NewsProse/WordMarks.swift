/// Words, known by the hashes of their letters, and a mark for each.
///
/// Made in one pass over the words and without a generic type of its own, for tables that the first story needs. Two
/// words are taken for the same where 32 bits of their hashes and their places agree.
package struct WordMarks: Sendable {
  /// The upper half of a slot is the upper half of a hash, the lower half a mark; 0 is an empty slot.
  private var slots: [UInt64]

  /// Makes a table for at most so many words.
  package init(upTo words: Int) {
    var capacity = 16
    while capacity < words + words / 2 { capacity *= 2 }
    slots = [UInt64](repeating: 0, count: capacity)
  }

  /// The mark of a word; 0 where the table does not hold it.
  package subscript(hash: UInt64) -> UInt32 {
    get { UInt32(truncatingIfNeeded: slots[slot(of: hash)]) }
    set { slots[slot(of: hash)] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(newValue) }
  }

  /// The slot that holds a word, or would.
  private func slot(of hash: UInt64) -> Int {
    let last = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & last
    for _ in 0..<last {
      if slots[slot] == 0 || slots[slot] >> 32 == hash >> 32 { return slot }
      slot = (slot + 1) & last
    }
    return slot
  }

  /// The hash of no letters (FNV-1a).
  package static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of a word with one more byte.
  @inline(__always)
  package static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash of a word.
  package static func hash(of word: String) -> UInt64 {
    var hash = seed
    for byte in word.utf8 { hash = Self.hash(hash, byte) }
    return hash
  }
}
