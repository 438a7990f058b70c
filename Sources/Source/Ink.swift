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
      ink &+= count(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index &+= 8
    }
    while index < raw.count {
      if raw[index] > 0x20, raw[index] & 0xC0 != 0x80 { ink &+= 1 }
      index &+= 1
    }
    return ink
  }

  /// The ink of eight bytes: those of ASCII above U+0020 and those that begin a longer scalar.
  @inline(__always)
  private static func count(_ bytes: UInt64) -> Int {
    let highest: UInt64 = 0x8080_8080_8080_8080
    let isLong = bytes & highest
    let isAboveSpace = ((bytes & ~highest) &+ 0x5F5F_5F5F_5F5F_5F5F) & highest & ~isLong
    let isBeginning = isLong & (bytes << 1)
    // One in every byte that counts; the product adds them up in its highest byte.
    return Int(truncatingIfNeeded: (((isAboveSpace | isBeginning) >> 7) &* 0x0101_0101_0101_0101) >> 56)
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
