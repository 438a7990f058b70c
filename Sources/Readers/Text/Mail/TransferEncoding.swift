/// How the bytes of a mail's part are written.
enum TransferEncoding {
  case plain
  case quotedPrintable
  case base64

  /// Reads the name in a field's value; an unknown one is taken for none.
  init(_ name: some Sequence<UInt8>) {
    let name = String(decoding: name.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    self = name.hasPrefix("base64") ? .base64 : name.hasPrefix("quoted-printable") ? .quotedPrintable : .plain
  }

  /// The bytes that a stretch stands for, and where each came from.
  func decoded(_ bytes: UnsafeBufferPointer<UInt8>, in span: TextSpan) -> (bytes: [UInt8], runs: OffsetRuns) {
    switch self {
    case .plain:
      var runs = OffsetRuns()
      runs.append(inner: span.count, from: span.start, outer: span.count)
      return (Array(bytes[span.start..<span.end]), runs)
    case .quotedPrintable: return Self.quotedPrintable(bytes, span, isWord: false)
    case .base64: return Self.base64(bytes, span)
    }
  }

  /// `=E9`, and `=` at the end of a line that goes on; in a word of a head `_` is a blank.
  static func quotedPrintable(
    _ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan, isWord: Bool
  ) -> (bytes: [UInt8], runs: OffsetRuns) {
    var (output, runs, index) = ([UInt8](), OffsetRuns(), span.start)
    output.reserveCapacity(span.count)
    while index < span.end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "="), let value = hexadecimal(bytes, at: index + 1, before: span.end) {
        output.append(value)
        runs.append(inner: 1, from: index, outer: 3)
        index += 3
      } else if byte == UInt8(ascii: "="), let next = softEnd(bytes, from: index + 1, before: span.end) {
        index = next
      } else {
        output.append(isWord && byte == UInt8(ascii: "_") ? 0x20 : byte)
        runs.append(inner: 1, from: index, outer: 1)
        index += 1
      }
    }
    return (output, runs)
  }

  private static func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) -> UInt8? {
    guard index + 2 <= end, let high = digit(bytes[index]), let low = digit(bytes[index + 1]) else { return nil }
    return high << 4 | low
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    if byte &- 0x30 < 10 { return byte &- 0x30 }
    let letter = byte | 0x20
    return (0x61...0x66).contains(letter) ? letter - 0x57 : nil
  }

  /// Behind the line end that an equals sign takes back.
  private static func softEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int) -> Int? {
    var index = start
    while index < end, index - start < 80, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D {
      index += 1
    }
    if index >= end { return end }
    return bytes[index] == 0x0A ? index + 1 : nil
  }

  /// Four letters for three bytes; whatever is no letter of it is skipped, and a cut end gives what it can.
  static func base64(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> (bytes: [UInt8], runs: OffsetRuns) {
    var (output, runs) = ([UInt8](), OffsetRuns())
    output.reserveCapacity(span.count / 4 * 3)
    var (bits, count, start) = (UInt32(0), 0, span.start)
    for index in span.start..<span.end {
      guard let value = sextet(bytes[index]) else { continue }
      if count == 0 { start = index }
      bits = bits << 6 | UInt32(value)
      count += 1
      guard count == 4 else { continue }
      for shift in [16, 8, 0] as [UInt32] { output.append(UInt8(truncatingIfNeeded: bits >> shift)) }
      runs.append(inner: 3, from: start, outer: 4)
      (bits, count) = (0, 0)
    }
    if count >= 2 {
      bits <<= UInt32(6 * (4 - count))
      for shift in ([16, 8] as [UInt32]).prefix(count - 1) { output.append(UInt8(truncatingIfNeeded: bits >> shift)) }
      runs.append(inner: count - 1, from: start, outer: count - 1)
    }
    return (output, runs)
  }

  private static func sextet(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
