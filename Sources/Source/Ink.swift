/// How much text there is: Unicode scalars above U+0020, so that layout never counts.
///
/// The unit of every ledger: the arithmetic of losses closes in ink.
public enum Ink {
  /// The ink of UTF-8 bytes; bytes that are not UTF-8 count once per stray byte that could start a scalar.
  public static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var ink = 0
    var index = 0
    while index &+ 8 <= raw.count {
      let end = min(raw.count &- 7, index &+ 8 &* ByteLanes.capacity)
      var lanes: UInt64 = 0
      while index < end {
        lanes &+= marks(of: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index &+= 8
      }
      ink &+= ByteLanes.sum(of: lanes)
    }
    guard index < raw.count else { return ink }
    return ink &+ ByteLanes.sum(of: marks(of: raw.lastWord(from: index)))
  }

  /// A one in each of eight bytes that counts: those of ASCII above U+0020 and those that begin a longer scalar.
  @inline(__always)
  private static func marks(of bytes: UInt64) -> UInt64 {
    let highest: UInt64 = 0x8080_8080_8080_8080
    let isLong = bytes & highest
    let isAboveSpace = ((bytes & ~highest) &+ 0x5F5F_5F5F_5F5F_5F5F) & highest & ~isLong
    let isBeginning = isLong & (bytes << 1)
    return (isAboveSpace | isBeginning) >> 7
  }

  /// The ink of some bytes.
  public static func count(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.withContiguousStorageIfAvailable { count($0) }
      ?? bytes.reduce(0) { $1 > 0x20 && $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
  }

  /// The ink of a string.
  public static func count(_ text: String) -> Int {
    count(text.utf8)
  }
}
