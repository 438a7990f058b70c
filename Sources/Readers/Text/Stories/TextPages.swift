/// The pages of a text, as form feeds at the beginnings of lines part them.
struct TextPages {
  /// The pages that have words, in order.
  private(set) var pages: [TextSpan] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var begin = start
    while let index = ByteWords.place(of: 0x0C, in: bytes, from: begin, before: bytes.count) {
      add(TextSpan(begin, index), bytes)
      begin = index + 1
    }
    add(TextSpan(begin, bytes.count), bytes)
  }

  private mutating func add(_ page: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes[page.start..<page.end].contains(where: { $0 > 0x20 }) { pages.append(page) }
  }

  /// Whether two pages that follow each other begin or end with the same line but for its figures.
  static func repeatsLines(_ pages: [TextSpan], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    zip(pages, pages.dropFirst()).contains { page, next in
      same(firstLine(of: page, bytes), firstLine(of: next, bytes), bytes)
        || same(lastLine(of: page, bytes), lastLine(of: next, bytes), bytes)
    }
  }

  private static func same(_ one: TextSpan?, _ other: TextSpan?, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let one, let other else { return false }
    return bare(one, bytes) == bare(other, bytes)
  }

  /// A line without its figures.
  private static func bare(_ line: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    bytes[line.start..<min(line.end, line.start + 400)].filter { $0 > 0x20 && !($0 &- 0x30 < 10) }
  }

  static func firstLine(of page: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> TextSpan? {
    var cursor = LineCursor(UnsafeBufferPointer(rebasing: bytes[0..<page.end]), from: page.start)
    while let line = cursor.next() {
      if !line.isBlank { return line.text }
    }
    return nil
  }

  static func lastLine(of page: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> TextSpan? {
    var end = page.end
    while end > page.start, bytes[end - 1] <= 0x20 { end -= 1 }
    var start = end
    while start > page.start, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    while start < end, bytes[start] <= 0x20 { start += 1 }
    return start < end ? TextSpan(start, end) : nil
  }
}
