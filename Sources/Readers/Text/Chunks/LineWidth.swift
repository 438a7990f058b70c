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
    let isDump = kind == .terminal || kind == .pdf
    if longest <= widest, !isDump { return longest }
    guard lines >= 5 else { return isDump && longest <= widestDump ? longest : nil }
    switch kind {
    case .terminal: return peak(of: counts)?.column
    case .pdf: return edge(of: counts, lines)
    case .markdown, .paste, .wire, .mail:
      // Where lines were not broken, their ends are strewn about.
      guard lines >= 20, let peak = peak(of: counts), peak.column >= 60, peak.lines * 4 >= lines else { return nil }
      return peak.column
    }
  }

  /// Where most lines end: the last column before which they crowd.
  private static func peak(of counts: [Int]) -> (column: Int, lines: Int)? {
    var (best, most, sum) = (0, 0, 0)
    for column in 0...widestDump {
      sum += counts[column] - (column >= 10 ? counts[column - 10] : 0)
      if column >= narrowest, sum > most || sum == most && counts[column] > 0 { (best, most) = (column, sum) }
    }
    guard most > 0 else { return nil }
    // A few lines more than that end a column or two farther on.
    for column in stride(from: min(widestDump, best + 4), to: best, by: -1) where counts[column] * 12 >= most {
      return (column, most)
    }
    return (best, most)
  }

  /// Where nearly all lines end, though a table or an address may stick out.
  private static func edge(of counts: [Int], _ lines: Int) -> Int? {
    var (below, width) = (0, 0)
    while width < counts.count, below * 100 < lines * 96 {
      below += counts[width]
      width += 1
    }
    return width - 1 <= widestDump ? width - 1 : nil
  }

  /// How many columns words take.
  static func columns(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    ByteWords.scalars(in: bytes, span)
  }
}
