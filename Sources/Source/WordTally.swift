/// Counts words, runs of anything but white space, as text goes by.
public struct WordTally: Sendable {
  /// The words so far.
  public private(set) var words = 0

  private var isInWord = false

  /// Begins without a word.
  public init() {}

  /// Ends the word that has begun, if any has.
  public mutating func endWord() { isInWord = false }

  /// Reads what comes next.
  public mutating func read(_ text: String) {
    let isRead: Void? = text.utf8.withContiguousStorageIfAvailable { read($0) }
    guard isRead == nil else { return }
    var text = text
    text.withUTF8 { read($0) }
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
    isInWord = before != 0
    while index < raw.count {
      let isWord = raw[index] > 0x20
      words &+= isWord && !isInWord ? 1 : 0
      isInWord = isWord
      index &+= 1
    }
  }

  /// The high bit of each of eight bytes that is no white space.
  @inline(__always)
  private static func marks(of bytes: UInt64) -> UInt64 {
    let highest: UInt64 = 0x8080_8080_8080_8080
    return (((bytes & ~highest) &+ 0x5F5F_5F5F_5F5F_5F5F) | bytes) & highest
  }
}
