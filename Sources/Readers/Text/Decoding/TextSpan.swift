/// A stretch of a decoded text, as half-open byte offsets into `DecodedText.bytes`.
///
/// There may be millions: each offset takes four bytes, and no text that is read has more.
struct TextSpan: Hashable, Sendable {
  private var first: UInt32
  private var last: UInt32

  /// How many bytes a text may have.
  static let longestText = Int(Int32.max)

  /// Makes a span.
  init(_ start: Int, _ end: Int) {
    first = UInt32(truncatingIfNeeded: start)
    last = UInt32(truncatingIfNeeded: max(start, end))
  }

  /// The offset of the first byte.
  var start: Int {
    get { Int(first) }
    set { first = UInt32(truncatingIfNeeded: newValue) }
  }

  /// The offset behind the last byte.
  var end: Int {
    get { Int(last) }
    set { last = UInt32(truncatingIfNeeded: newValue) }
  }

  /// How many bytes it takes.
  var count: Int { end - start }
  /// Whether it takes none.
  var isEmpty: Bool { first == last }

  /// The same without the blanks and control characters at both its ends.
  func trimmed(in bytes: UnsafeBufferPointer<UInt8>) -> TextSpan {
    var (start, end) = (start, end)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return TextSpan(start, end)
  }
}
