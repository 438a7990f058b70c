/// The column at which the lines of a text were broken.
enum LineWidth {
  /// How much of a text is looked at.
  private static let sample = 512 * 1_024
  private static let widest = 110
  private static let widestDump = 160
  private static let narrowest = 40

  /// The width of a text; `nil` where every line is a paragraph.
  static func of(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, kind: TextKind) -> Int? {
    var cursor = LineCursor(bytes, from: start)
    var counts = [Int](repeating: 0, count: widestDump * 2 + 1)
    var (longest, pairs, lines) = (0, 0, 0)
    var wasWide = false
    while let line = cursor.next(), line.whole.start - start < sample {
      guard !line.isBlank else {
        wasWide = false
        continue
      }
      let columns = line.indent + columns(line.text, bytes)
      longest = max(longest, columns)
      if wasWide { pairs += 1 }
      wasWide = columns >= narrowest
      if columns >= 30 {
        lines += 1
        counts[min(columns, counts.count - 1)] += 1
      }
    }
    guard pairs > 0, longest >= narrowest else { return nil }
    if longest <= widest { return longest }
    guard lines >= 5 else { return nil }
    return edge(of: counts, lines, kind)
  }

  /// Where nearly all lines end, though a table or an address may stick out.
  private static func edge(of counts: [Int], _ lines: Int, _ kind: TextKind) -> Int? {
    var (below, width) = (0, 0)
    while width < counts.count, below * 100 < lines * 96 {
      below += counts[width]
      width += 1
    }
    guard width - 1 <= widestDump else { return nil }
    let full = counts[max(0, (width - 1) * 3 / 4)..<min(counts.count, width + 2)].reduce(0, +)
    return kind == .pdf || full * 3 >= lines ? width - 1 : nil
  }

  /// How many columns words take.
  static func columns(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes[span.start..<span.end].reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }
}
