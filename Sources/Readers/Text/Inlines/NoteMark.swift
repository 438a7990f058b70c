/// The mark of a footnote, `[^name]`, whether it points to the note or opens it.
struct NoteMark {
  /// Its name.
  let name: TextSpan
  /// How many bytes it takes with its brackets.
  let length: Int

  private static let longestName = 40

  /// Reads the mark whose bracket stands at an offset; `nil` where there is none.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int) {
    guard start + 3 < end, bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "^") else { return nil }
    var index = start + 2
    while index < end, index - start <= Self.longestName, bytes[index] > 0x20,
      ![0x5B, 0x5D, 0x5E].contains(bytes[index])
    {
      index += 1
    }
    guard index > start + 2, index < end, bytes[index] == UInt8(ascii: "]") else { return nil }
    (name, length) = (TextSpan(start + 2, index), index + 1 - start)
  }

  /// The mark and the words of a line that opens a note, `[^name]: words`; `nil` where it opens none.
  static func opening(
    _ line: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (mark: TextSpan, words: TextSpan)? {
    guard bytes[line.start] == UInt8(ascii: "["), let mark = NoteMark(bytes, at: line.start, before: line.end) else {
      return nil
    }
    let colon = line.start + mark.length
    guard colon + 2 < line.end, bytes[colon] == UInt8(ascii: ":"), bytes[colon + 1] <= 0x20 else { return nil }
    var start = colon + 2
    while start < line.end, bytes[start] <= 0x20 { start += 1 }
    return start < line.end ? (TextSpan(line.start, colon + 1), TextSpan(start, line.end)) : nil
  }
}
