import ArticleModel

/// A table whose columns lie below stretches of dashes, `-----  -----`, or of equals signs.
struct RuledTable {
  /// The table; `nil` where its cells are not certain.
  private(set) var table: DrawnTable?

  private let bytes: UnsafeBufferPointer<UInt8>
  private var lines: [TextLine] = []
  private var rule: TextLine?
  private var heads: [TextLine] = []
  /// The lines of the rows; blank ones part the rows that have several.
  private var body: [TextLine] = []

  private static let mostHeads = 6
  private static let shortestEdge = 10

  /// Reads the lines from the upper edge, or from a head of one line, on.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    var cursor = LineCursor(bytes, from: start)
    guard let first = cursor.next() else { return }
    lines = [first]
    let isClosed: Bool
    if Self.isColumns(first, bytes) {
      isClosed = readBelowRule(first, &cursor)
    } else if isEdge(first) {
      isClosed = readBelowEdge(&cursor)
    } else {
      isClosed = readBelowHead(first, &cursor)
    }
    guard isClosed, let rule, body.contains(where: { !$0.isBlank }) else { return }
    for isWide in [true, false] where table == nil {
      table = drawn(ColumnEdges(rule, bytes, isWide: isWide))
    }
  }

  /// Whether a line is a rule of several columns.
  static func isColumns(_ line: TextLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !line.isBlank, let rule = TableRule(line.text, bytes), !rule.isCrossed, rule.runs.count >= 2 else {
      return false
    }
    return rule.runs.allSatisfy { $0.count >= 2 } && rule.runs.contains { $0.count >= 3 }
  }

  /// Whether a line is drawn across all columns.
  private func isEdge(_ line: TextLine) -> Bool {
    guard line.text.count >= Self.shortestEdge, let rule = TableRule(line.text, bytes) else { return false }
    return rule.runs.count == 1 && !rule.isCrossed
  }

  // MARK: Its lines

  /// A head, the rule, and rows up to a blank line or a further rule.
  private mutating func readBelowHead(_ head: TextLine, _ cursor: inout LineCursor) -> Bool {
    guard let second = cursor.next(), Self.isColumns(second, bytes) else { return false }
    (heads, rule) = ([head], second)
    lines.append(second)
    while let line = cursor.next(), !line.isBlank {
      lines.append(line)
      if Self.isColumns(line, bytes) || isEdge(line) { return true }
      body.append(line)
    }
    return true
  }

  /// Rows between two rules, or a head between two and rows up to a third.
  private mutating func readBelowRule(_ first: TextLine, _ cursor: inout LineCursor) -> Bool {
    rule = first
    var rules = 1
    while let line = cursor.next(), !line.isBlank {
      lines.append(line)
      if Self.isColumns(line, bytes) {
        rules += 1
        if rules == 3 { return heads.count <= Self.mostHeads }
        (heads, body) = (body, [])
      } else {
        body.append(line)
      }
    }
    guard rules == 2 else { return false }
    // What stands below two rules is none of the table, unless it is nothing.
    guard body.isEmpty else { return false }
    (heads, body) = ([], heads)
    return true
  }

  /// Between two edges a head, the rule, and rows, which blank lines part.
  private mutating func readBelowEdge(_ cursor: inout LineCursor) -> Bool {
    var blanks = 0
    while let line = cursor.next() {
      blanks = line.isBlank ? blanks + 1 : 0
      guard blanks < 2 else { return false }
      lines.append(line)
      if line.isBlank {
        guard rule != nil else { return false }
        body.append(line)
      } else if Self.isColumns(line, bytes) {
        guard rule == nil, !heads.isEmpty else { return false }
        rule = line
      } else if isEdge(line) {
        return rule != nil
      } else if rule != nil {
        body.append(line)
      } else {
        heads.append(line)
        guard heads.count <= Self.mostHeads else { return false }
      }
    }
    return false
  }

  // MARK: Its cells

  private func drawn(_ edges: ColumnEdges) -> DrawnTable? {
    guard var rows = rows(of: heads, edges, joins: true, isHeader: true) else { return nil }
    let blocks = body.split(whereSeparator: \.isBlank).map(Array.init)
    for block in blocks {
      guard let more = self.rows(of: block, edges, joins: blocks.count > 1, isHeader: false) else { return nil }
      rows += more
    }
    return DrawnTable(rows, lines, alignments: Array(repeating: nil, count: edges.count))
  }

  /// The rows that some lines make: each its own, or all of them one; `nil` where a word crosses an edge.
  private func rows(of lines: [TextLine], _ edges: ColumnEdges, joins: Bool, isHeader: Bool) -> [DrawnTable.Row]? {
    var rows: [DrawnTable.Row] = []
    for line in lines {
      guard let cells = edges.cells(of: line, bytes) else { return nil }
      if joins, !rows.isEmpty {
        rows[rows.count - 1].goOn(with: cells)
      } else {
        rows.append(DrawnTable.Row(cells, isHeader: isHeader))
      }
    }
    return rows
  }
}
