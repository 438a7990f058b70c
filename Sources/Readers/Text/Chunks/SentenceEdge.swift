/// Whether words end a sentence, or go on with one.
enum SentenceEdge {
  /// Whether the words could be the end of a sentence: a full stop and its like, quotes and brackets behind it allowed.
  static func isEnd(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = span.end
    while end > span.start {
      let byte = bytes[end - 1]
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"): return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"),
        UInt8(ascii: "_"), 0x00...0x20:
        end -= 1
      case 0x80...: return isMark(endingAt: end, span, bytes)
      default: return false
      }
    }
    return true
  }

  /// Whether the words begin in the middle of a sentence: with a small letter.
  static func isContinuation(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard span.start < span.end else { return false }
    let byte = bytes[span.start]
    if byte < 0x80 { return byte &- 0x61 < 26 }
    guard span.start + 1 < span.end else { return false }
    let second = bytes[span.start + 1]
    switch byte {
    case 0xC3: return second >= 0x9F && second != 0xB7
    case 0xCE: return second >= 0xAC
    case 0xCF: return second < 0x90
    case 0xD0: return second >= 0xB0
    case 0xD1: return second < 0xA0
    case 0xC4, 0xC5: return second % 2 == 1
    default: return false
    }
  }

  /// Ellipsis, closing quotes, guillemets, and the full stops of East Asia.
  private static func isMark(endingAt end: Int, _ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if end - 2 >= span.start, bytes[end - 2] == 0xC2 { return bytes[end - 1] == 0xBB || bytes[end - 1] == 0xAB }
    guard end - 3 >= span.start else { return false }
    switch (bytes[end - 3], bytes[end - 2], bytes[end - 1]) {
    case (0xE2, 0x80, 0xA6), (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xB9...0xBA): return true
    case (0xE3, 0x80, 0x82), (0xE3, 0x80, 0x8D), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return true
    default: return false
    }
  }
}
