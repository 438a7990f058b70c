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

  /// Whether words in a script without blanks between words end at an offset, and go on at another.
  static func isUnspaced(_ bytes: UnsafeBufferPointer<UInt8>, before: Int, behind: Int) -> Bool {
    before >= 3 && isIdeograph(bytes, at: before - 3) && isIdeograph(bytes, at: behind)
  }

  /// Signs of Chinese, letters of Japanese, and the punctuation of both; Korean has blanks.
  private static func isIdeograph(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    switch bytes[index] {
    case 0xE3: return bytes[index + 1] < 0x84 || bytes[index + 1] >= 0x90
    case 0xE4...0xE9: return true
    case 0xEF: return bytes[index + 1] == 0xBC || bytes[index + 1] == 0xBD && bytes[index + 2] < 0xA0
    default: return false
    }
  }

  /// Ellipsis, closing quotes, guillemets, and the full stops of East Asia.
  private static func isMark(endingAt end: Int, _ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if end - 2 >= span.start, bytes[end - 2] == 0xC2 { return bytes[end - 1] == 0xBB || bytes[end - 1] == 0xAB }
    // The question marks and full stops of Arabic and Urdu.
    if end - 2 >= span.start, bytes[end - 2] == 0xD8 { return bytes[end - 1] == 0x9F }
    if end - 2 >= span.start, bytes[end - 2] == 0xDB { return bytes[end - 1] == 0x94 }
    guard end - 3 >= span.start else { return false }
    switch (bytes[end - 3], bytes[end - 2], bytes[end - 1]) {
    case (0xE2, 0x80, 0xA6), (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xB9...0xBA): return true
    case (0xE3, 0x80, 0x82), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F), (0xE3, 0x80, 0x91): return true
    case (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x89), (0xEF, 0xBC, 0x8E), (0xEF, 0xBC, 0x9A), (0xEF, 0xBC, 0x9B): return true
    case (0xEF, 0xBC, 0x9F), (0xEF, 0xBD, 0xA1), (0xE0, 0xA5, 0xA4): return true
    default: return false
    }
  }
}
