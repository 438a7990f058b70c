/// Puts the lines of a page in the order of reading: column by column where columns are certain.
struct ColumnOrder {
  /// The lines, in order.
  private(set) var lines: [ColumnLine] = []
  /// Whether the order is another than that of the page.
  private(set) var isChanged = false

  private let bytes: UnsafeBufferPointer<UInt8>

  private static let deepest = 3
  private static let fewestVotes = 3
  private static let deepIndent = 20
  private static let mostTries = 3
  private static let widest = 400

  init(_ page: [ColumnLine], _ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    arrange(page[...], depth: 0)
  }

  private mutating func arrange(_ page: ArraySlice<ColumnLine>, depth: Int) {
    guard depth < Self.deepest, page.count >= Self.fewestVotes else {
      lines += page
      return
    }
    for gutter in gutters(of: page) {
      let runs = runs(of: page, gutter)
      guard runs.contains(where: { $0.run != nil }) else { continue }
      isChanged = true
      for (range, run) in runs {
        guard let run else {
          arrange(page[range], depth: depth + 1)
          continue
        }
        for side in run.isRightToLeft ? [run.right, run.left] : [run.left, run.right] {
          let start = lines.count
          arrange(side[...], depth: depth + 1)
          if start < lines.count { lines[start].isApart = true }
        }
      }
      return
    }
    lines += page
  }

  /// Where most gaps end: the left edges of possible columns.
  private func gutters(of page: ArraySlice<ColumnLine>) -> [Int] {
    var votes = [Int](repeating: 0, count: Self.widest)
    for line in page {
      for gap in line.gaps where gap.columns.count >= 2 && gap.columns.upperBound < Self.widest {
        votes[gap.columns.upperBound] += 1
      }
      let indent = line.columns.lowerBound
      if indent >= Self.deepIndent, indent < Self.widest { votes[indent] += 1 }
    }
    let ranked = votes.indices.filter { votes[$0] >= Self.fewestVotes }.sorted { (votes[$0], $1) > (votes[$1], $0) }
    return Array(ranked.prefix(Self.mostTries))
  }

  /// Cuts lines into stretches that no line crosses, and the rest; stretches that are no columns belong to the rest.
  private func runs(of page: ArraySlice<ColumnLine>, _ gutter: Int) -> [(range: Range<Int>, run: ColumnRun?)] {
    var runs: [(range: Range<Int>, run: ColumnRun?)] = []
    var start = page.startIndex
    while start < page.endIndex {
      var end = start
      while end < page.endIndex, !isAcross(page[end], gutter) { end += 1 }
      if end > start {
        let run = ColumnRun(page[start..<end], gutter: gutter, bytes)
        runs.append((start..<end, run.isCertain ? run : nil))
        start = end
      }
      while end < page.endIndex, isAcross(page[end], gutter) { end += 1 }
      if end > start { runs.append((start..<end, nil)) }
      start = end
    }
    return runs.reduce(into: []) { merged, next in
      if next.run == nil, let last = merged.last, last.run == nil {
        merged[merged.count - 1].range = last.range.lowerBound..<next.range.upperBound
      } else {
        merged.append(next)
      }
    }
  }

  private func isAcross(_ line: ColumnLine, _ gutter: Int) -> Bool {
    if case .across = ColumnSide(line, gutter: gutter) { true } else { false }
  }
}
