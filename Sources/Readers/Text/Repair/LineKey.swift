/// What tells a line that repeats from others: its letters in small, with every number alike.
struct LineKey: Hashable {
  /// A hash of the line so written.
  let hash: UInt64
  /// How many words it has.
  private(set) var words = 0
  /// Whether a number stands in it.
  private(set) var hasNumber = false
  /// Whether there are letters in it.
  private(set) var hasLetters = false

  private static let longest = 400

  init(_ line: UnsafeBufferPointer<UInt8>.SubSequence) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var last: UInt8 = 0x20
    for byte in line.prefix(Self.longest) {
      var byte = byte <= 0x20 ? 0x20 : byte &- 0x41 < 26 ? byte | 0x20 : byte
      if byte &- 0x30 < 10 {
        hasNumber = true
        byte = 0x30
      }
      if byte == last, byte == 0x20 || byte == 0x30 { continue }
      if byte &- 0x61 < 26 || byte >= 0x80 { hasLetters = true }
      if last == 0x20 { words += 1 }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      last = byte
    }
    self.hash = hash
  }
}
