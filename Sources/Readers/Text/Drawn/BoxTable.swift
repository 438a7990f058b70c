import ArticleModel

/// A table within strokes: `+---+`, or lines drawn of the characters made for it.
struct BoxTable {
  /// The table; `nil` where its cells are not certain.
  private(set) var table: DrawnTable?
  /// Where what was looked at ends.
  private(set) var end: Int

  /// Reads the lines from the upper edge on.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var cursor = LineCursor(bytes, from: start)
    var lines: [TextLine] = []
    var rules: [TableRule] = []
    var blocks: [[[TextSpan]]] = []
    var isEven = true
    while let line = cursor.next(), !line.isBlank {
      if let rule = TableRule(line.text, bytes) {
        isEven = isEven && rule.runs.count == rules.first?.runs.count ?? rule.runs.count
        rules.append(rule)
        blocks.append([])
      } else {
        let row = BarCells(line.text, bytes)
        guard row.isOpened, row.isClosed, !rules.isEmpty else { break }
        isEven = isEven && row.cells.count == rules[0].runs.count
        blocks[blocks.count - 1].append(row.cells)
      }
      lines.append(line)
    }
    end = lines.last?.whole.end ?? start
    guard isEven, rules.count >= 3, rules[0].runs.count >= 2, blocks.last?.isEmpty ?? false,
      !blocks.dropLast().contains(where: \.isEmpty)
    else { return }
    table = DrawnTable(
      Self.rows(Array(blocks.dropLast()), rules), lines, alignments: Array(repeating: nil, count: rules[0].runs.count))
  }

  /// A row stands between two lines, or, in a list below one line, every line is a row.
  private static func rows(_ blocks: [[[TextSpan]]], _ rules: [TableRule]) -> [DrawnTable.Row] {
    let heavy = rules.dropFirst().dropLast().indices.filter { rules[$0].isHeavy }
    let isMarked = heavy.count == 1 && rules.count > 3 || heavy.count == 1 && !rules[0].isHeavy
    let isList = !isMarked && blocks.count == 2 && blocks[0].count == 1 && Self.isList(blocks[1])
    let heads = isMarked ? heavy[0] : isList ? 1 : 0
    return blocks.enumerated().flatMap { index, block in
      if isList || isMarked && blocks.count == 2 && index == 1 && Self.isList(block) {
        return block.map { DrawnTable.Row($0, isHeader: index < heads) }
      }
      var row = DrawnTable.Row(block[0], isHeader: index < heads)
      for line in block.dropFirst() { row.goOn(with: line) }
      return [row]
    }
  }

  /// Whether all lines of a block begin with a name, as rows do and the lines of one cell hardly ever.
  private static func isList(_ block: [[TextSpan]]) -> Bool {
    block.count >= 2 && block.allSatisfy { $0.allSatisfy { !$0.isEmpty } }
  }
}
