/// Lines whose cells begin or end in the same columns of the page, with blanks between them and figures among them.
struct AlignedTable {
  /// The table; `nil` where its cells are not certain.
  private(set) var table: DrawnTable?
  /// Where what was looked at ends.
  private(set) var end: Int

  private let bytes: UnsafeBufferPointer<UInt8>
  private var lines: [ColumnLine] = []
  /// The columns that are blank in every line, those beside the words included.
  private var blanks: [Range<Int>] = [0..<Int.max]
  /// The columns that words stand in.
  private var extent = Int.max..<Int.max
  /// The blank columns that part words.
  private var gutters: [Range<Int>] = []

  private static let fewest = 3
  private static let widestCell = 40

  /// A cell: its words and the columns they take.
  private struct Cell {
    var span: TextSpan
    var columns: Range<Int>
  }

  /// Reads the lines from the first row on.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    end = start
    var cursor = LineCursor(bytes, from: start)
    var whole: [TextLine] = []
    while let line = cursor.next(), !line.isBlank {
      guard line.text.count <= 400, add(ColumnLine(line, bytes, isApart: false)) else { break }
      whole.append(line)
      end = line.whole.end
    }
    guard lines.count >= Self.fewest, !gutters.isEmpty else { return }
    let rows = lines.map(cells)
    guard areRows(rows), areColumns(rows) else { return }
    table = DrawnTable(
      rows.map { DrawnTable.Row($0.map { $0?.span ?? TextSpan(start, start) }) }, whole,
      alignments: Array(repeating: nil, count: gutters.count + 1))
  }

  // MARK: Gutters

  /// Takes a line if columns stay blank that part its words, and no gutter is crossed.
  private mutating func add(_ line: ColumnLine) -> Bool {
    guard !line.gaps.isEmpty, line.columns.count <= 200 else { return false }
    let own = [0..<line.columns.lowerBound] + line.gaps.map(\.columns) + [line.columns.upperBound..<Int.max]
    let common = Self.common(blanks, own)
    let words = extent.isEmpty ? line.columns : Self.union(extent, line.columns)
    let parting = common.filter {
      $0.count >= 2 && words.lowerBound < $0.lowerBound && $0.upperBound < words.upperBound
    }
    let isParted = parting.contains {
      line.columns.lowerBound < $0.lowerBound && $0.upperBound < line.columns.upperBound
    }
    guard isParted, parting.count >= gutters.count else { return false }
    (blanks, extent, gutters) = (common, words, parting)
    lines.append(line)
    return true
  }

  private static func union(_ first: Range<Int>, _ second: Range<Int>) -> Range<Int> {
    min(first.lowerBound, second.lowerBound)..<max(first.upperBound, second.upperBound)
  }

  private static func common(_ left: [Range<Int>], _ right: [Range<Int>]) -> [Range<Int>] {
    var (common, i, j) = ([Range<Int>](), 0, 0)
    while i < left.count, j < right.count {
      let both = left[i].clamped(to: right[j])
      if !both.isEmpty { common.append(both) }
      if left[i].upperBound < right[j].upperBound { i += 1 } else { j += 1 }
    }
    return common
  }

  private func cells(of line: ColumnLine) -> [Cell?] {
    var cells: [Cell?] = []
    var rest: ColumnLine? = line
    for gutter in gutters {
      guard let part = rest else {
        cells.append(nil)
        continue
      }
      if part.columns.lowerBound >= gutter.upperBound {
        cells.append(nil)
      } else if let gap = part.gaps.first(where: { $0.columns.overlaps(gutter) }) {
        let (left, right) = part.split(at: gap)
        cells.append(Cell(span: left.span, columns: left.columns))
        rest = right
      } else {
        cells.append(Cell(span: part.span, columns: part.columns))
        rest = nil
      }
    }
    cells.append(rest.map { Cell(span: $0.span, columns: $0.columns) })
    return cells
  }

  // MARK: Certainty

  /// Whether cells are short, most are filled, and none is the mark of a list.
  private func areRows(_ rows: [[Cell?]]) -> Bool {
    let cells = rows.flatMap { $0.compactMap(\.self) }
    guard cells.allSatisfy({ $0.columns.count <= Self.widestCell && !holdsGap($0.span) }),
      cells.count * 5 >= rows.count * (gutters.count + 1) * 4,
      rows.allSatisfy({ $0.compactMap(\.self).count >= 2 })
    else { return false }
    let sentences = cells.filter {
      SentenceEdge.isContinuation($0.span, bytes) && bytes[$0.span.start..<$0.span.end].contains(0x20)
    }
    let marks = rows.filter { $0[0].map { isMark($0.span) } ?? false }
    return sentences.count * 6 <= cells.count && marks.count * 2 <= rows.count
  }

  private func holdsGap(_ span: TextSpan) -> Bool {
    (span.start + 1..<max(span.start + 1, span.end)).contains { bytes[$0] == 0x20 && bytes[$0 - 1] == 0x20 }
  }

  private func isMark(_ span: TextSpan) -> Bool {
    let last = bytes[span.end - 1]
    return span.count <= 4
      && (last == UInt8(ascii: ".") || last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
        || !bytes[span.start..<span.end].contains { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 >= 0xC3 })
  }

  /// Whether the cells of every column, but for a head of several rows, begin or end together, and figures stand behind the names.
  private func areColumns(_ rows: [[Cell?]]) -> Bool {
    var figures = 0
    for column in 0...gutters.count {
      let cells = rows.dropFirst(rows.count > Self.fewest ? 1 : 0).compactMap { $0[column] }
      guard let first = cells.first else { return false }
      let isLeft = cells.allSatisfy { $0.columns.lowerBound == first.columns.lowerBound }
      let isRight = cells.allSatisfy { $0.columns.upperBound == first.columns.upperBound }
      guard isLeft || isRight else { return false }
      let numbers = cells.filter { cell in bytes[cell.span.start..<cell.span.end].contains { $0 &- 0x30 < 10 } }
      if column > 0, numbers.count * 3 >= cells.count * 2 { figures += 1 }
    }
    return figures > 0
  }
}
