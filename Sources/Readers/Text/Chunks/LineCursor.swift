/// Walks over the lines of a text; a line ends at LF, CR LF, or a CR alone.
struct LineCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    index = start
  }

  /// Where the next line begins.
  var offset: Int { min(index, bytes.count) }

  /// Goes on behind the line that ends at an offset.
  mutating func skip(to end: Int) {
    index = end
    _ = next()
  }

  /// The next line, or `nil` behind the last.
  mutating func next() -> TextLine? {
    guard index < bytes.count else { return nil }
    let start = index
    let end = ByteWords.lineEnd(in: bytes, from: start)
    index = end + 1
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { index += 1 }
    return line(TextSpan(start, end))
  }

  private func line(_ whole: TextSpan) -> TextLine {
    var (start, end, indent, invisible) = (whole.start, whole.end, 0, 0)
    while start < end {
      let width = blankWidth(at: start, before: end)
      guard width > 0 else { break }
      indent = bytes[start] == 0x09 ? indent / 4 * 4 + 4 : indent + 1
      invisible += width > 1 ? 1 : 0
      start += width
    }
    while end > start {
      let width = blankWidth(endingAt: end, after: start)
      guard width > 0 else { break }
      invisible += width > 1 ? 1 : 0
      end -= width
    }
    return TextLine(text: TextSpan(start, end), indent: indent, whole: whole, invisible: invisible)
  }

  private func blankWidth(at index: Int, before end: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return 1 }
    guard byte >= 0xC2 else { return 0 }
    if index + 1 < end, byte == 0xC2, bytes[index + 1] == 0xA0 { return 2 }
    return index + 2 < end && isInvisible(byte, bytes[index + 1], bytes[index + 2]) ? 3 : 0
  }

  private func blankWidth(endingAt end: Int, after start: Int) -> Int {
    let byte = bytes[end - 1]
    if byte <= 0x20 { return 1 }
    guard byte & 0xC0 == 0x80, end - 2 >= start else { return 0 }
    if bytes[end - 2] == 0xC2, byte == 0xA0 { return 2 }
    return end - 3 >= start && isInvisible(bytes[end - 3], bytes[end - 2], byte) ? 3 : 0
  }

  /// Zero-width space, byte order mark, ideographic space.
  private func isInvisible(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF), (0xE3, 0x80, 0x80): true
    default: false
    }
  }
}
