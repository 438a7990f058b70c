/// Finds hyphens that stand for dashes: two of them around words of one sentence, `states -Ukraine, Belarus - in`.
///
/// Each has a blank before it and the second one behind it too; a hyphen alone is left as it is.
struct DashPairs {
  /// The offsets of the hyphens, in order.
  private(set) var offsets: [Int] = []

  private static let most = 1_024

  init(_ bytes: UnsafeBufferPointer<UInt8>, in span: TextSpan) {
    var first: Int?
    var index = span.start + 1
    while index + 1 < span.end, offsets.count < Self.most {
      if first == nil {
        guard
          let dash = ByteWords.place(of: UInt8(ascii: "-"), in: bytes, from: index, before: span.end - 1)
        else { return }
        index = dash
      }
      let byte = bytes[index]
      if byte == UInt8(ascii: "-"), bytes[index - 1] <= 0x20, index - 1 > span.start {
        let behind = bytes[index + 1]
        if let start = first, behind <= 0x20 {
          offsets += [start, index]
          first = nil
        } else {
          first = behind <= 0x20 || Self.isLetter(behind) ? index : nil
        }
      } else if Self.endsSentence(byte), bytes[index + 1] <= 0x20 {
        first = nil
      }
      index += 1
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0xC3 || (byte | 0x20) &- 0x61 < 26 }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ";")
  }
}
