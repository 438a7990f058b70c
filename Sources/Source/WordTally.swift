/// Counts words, runs of anything but white space, as text goes by.
public struct WordTally: Sendable {
  /// The words so far.
  public private(set) var words = 0

  private var isInWord = false

  /// Begins without a word.
  public init() {}

  /// The tally where the word that has begun, if any has, is ended.
  public var withoutWord: WordTally {
    var tally = self
    tally.isInWord = false
    return tally
  }

  /// The tally behind a text.
  public func reading(_ text: String) -> WordTally {
    // A copy that could be changed would have every text retained.
    text.utf8.withContiguousStorageIfAvailable { reading($0) }
      ?? Array(text.utf8).withUnsafeBufferPointer { reading($0) }
  }

  private func reading(_ bytes: UnsafeBufferPointer<UInt8>) -> WordTally {
    var tally = self
    tally.read(bytes)
    return tally
  }

  /// Reads what comes next.
  public mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    var before: UInt64 = isInWord ? 0x80 : 0
    while index &+ 8 <= raw.count {
      let end = min(raw.count &- 7, index &+ 8 &* ByteLanes.capacity)
      var lanes: UInt64 = 0
      while index < end {
        let ofWords = Self.marks(of: UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
        // A word begins where a byte of a word stands behind none.
        lanes &+= (ofWords & ~(ofWords << 8 | before)) >> 7
        before = ofWords >> 56
        index &+= 8
      }
      words &+= ByteLanes.sum(of: lanes)
    }
    if index < raw.count {
      let ofWords = Self.marks(of: raw.lastWord(from: index))
      words &+= ByteLanes.sum(of: (ofWords & ~(ofWords << 8 | before)) >> 7)
      before = ofWords >> UInt64(8 &* (raw.count &- index) &- 1) & 1
    }
    isInWord = before != 0
  }

  /// The high bit of each of eight bytes that is no white space.
  @inline(__always)
  private static func marks(of bytes: UInt64) -> UInt64 {
    let highest: UInt64 = 0x8080_8080_8080_8080
    return (((bytes & ~highest) &+ 0x5F5F_5F5F_5F5F_5F5F) | bytes) & highest
  }
}
