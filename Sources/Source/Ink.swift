/// How much text there is: Unicode scalars above U+0020, so that layout never counts.
///
/// The unit of every ledger: the arithmetic of losses closes in ink.
public enum Ink {
  /// The ink of UTF-8 bytes; bytes that are not UTF-8 count once per stray byte that could start a scalar.
  public static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var ink = 0
    for byte in bytes where byte > 0x20 && byte & 0xC0 != 0x80 { ink &+= 1 }
    return ink
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
