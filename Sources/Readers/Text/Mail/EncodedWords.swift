import Source

/// The value of a mail's field with its encoded words, `=?utf-8?B?…?=`, written out.
enum EncodedWords {
  private static let longest = 4_096

  /// The words of a value as text; line ends and the blanks behind them are one blank.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>, in span: TextSpan, _ known: inout MailEncodings) -> String {
    var output: [UInt8] = []
    let limit = min(span.end, span.start + longest)
    var (index, wasEncoded) = (span.start, false)
    while index < limit {
      if bytes[index] == UInt8(ascii: "="), let word = word(bytes, at: index, before: span.end, &known) {
        // Blanks between two encoded words are not printed.
        if wasEncoded { while output.last == 0x20 { output.removeLast() } }
        output += word.text
        (index, wasEncoded) = (word.end, true)
      } else if bytes[index] <= 0x20 {
        if let last = output.last, last != 0x20 { output.append(0x20) }
        index += 1
      } else {
        wasEncoded = false
        output.append(bytes[index])
        index += 1
      }
    }
    while output.last == 0x20 { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }

  private static func word(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int, _ known: inout MailEncodings
  ) -> (text: [UInt8], end: Int)? {
    let limit = min(end, start + 400)
    let mark = UInt8(ascii: "?")
    guard start + 6 < limit, bytes[start + 1] == mark,
      let charsetEnd = bytes[start + 2..<min(limit, start + 40)].firstIndex(of: mark), charsetEnd + 2 < limit,
      bytes[charsetEnd + 2] == mark
    else { return nil }
    let textStart = charsetEnd + 3
    guard let textEnd = bytes[textStart..<limit].firstIndex(of: mark), textEnd + 1 < limit,
      bytes[textEnd + 1] == UInt8(ascii: "=")
    else { return nil }
    let span = TextSpan(textStart, textEnd)
    let raw: [UInt8]
    switch bytes[charsetEnd + 1] | 0x20 {
    case UInt8(ascii: "b"): raw = TransferEncoding.base64(bytes, span).bytes
    case UInt8(ascii: "q"): raw = TransferEncoding.quotedPrintable(bytes, span, isWord: true).bytes
    default: return nil
    }
    let label = bytes[start + 2..<charsetEnd].prefix { $0 != UInt8(ascii: "*") }
    let encoding = known.encoding(of: String(decoding: label, as: UTF8.self), for: raw)
    let text = DecodedText(SourceFile(name: "", bytes: raw), told: encoding)
    return (text.bytes[text.start...].filter { $0 >= 0x20 }, textEnd + 2)
  }
}
