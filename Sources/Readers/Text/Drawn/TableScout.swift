/// Looks for tables where a line may begin one.
struct TableScout {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let kind: TextKind
  /// Where what was looked at in vain ends, by the shape it was looked at for.
  private var refused: (box: Int, tabs: Int, columns: Int) = (0, 0, 0)

  private static let longestLine = 2_000

  init(_ bytes: UnsafeBufferPointer<UInt8>, kind: TextKind) {
    (self.bytes, self.kind) = (bytes, kind)
  }

  /// The table that a line begins; `nil` where there is none, or where its cells are not certain.
  mutating func table(at line: TextLine) -> DrawnTable? {
    guard line.whole.count <= Self.longestLine, let table = find(at: line) else { return nil }
    // Marks of a wire would be taken for words.
    return kind == .wire && bytes[table.place.end - 1] == UInt8(ascii: "<") ? nil : table
  }

  private mutating func find(at line: TextLine) -> DrawnTable? {
    let start = line.whole.start
    let first = bytes[line.text.start]
    // What a broken box leaves is none either.
    guard start >= refused.box else { return nil }
    if first == UInt8(ascii: "+") || first == 0xE2, opensBox(line) {
      let box = BoxTable(bytes, from: start)
      if box.table == nil { refused.box = box.end }
      return box.table
    }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "="), TableRule(line.text, bytes) != nil {
      return RuledTable(bytes, from: start).table
    }
    return belowHead(line) ?? parted(line)
  }

  /// Whether a line is the upper edge of a box with columns.
  private func opensBox(_ line: TextLine) -> Bool {
    guard case (.cross, _)? = TableStroke.at(line.text.start, bytes), let rule = TableRule(line.text, bytes) else {
      return false
    }
    return rule.isCrossed && rule.runs.count >= 2
  }

  /// A table whose first line is its head: a rule follows.
  private func belowHead(_ line: TextLine) -> DrawnTable? {
    var next = line.whole.end
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    guard next < bytes.count, [0x2D, 0x3D, 0x3A, 0x7C, 0x2B, 0xE2].contains(bytes[next]) else { return nil }
    // Rows within bars have their own way where bars are Markdown.
    guard kind != .markdown || bytes[line.text.start] != UInt8(ascii: "|") else { return nil }
    return BarTable(bytes, from: line.whole.start).table ?? RuledTable(bytes, from: line.whole.start).table
  }

  /// A table whose cells tabs or blanks part.
  private mutating func parted(_ line: TextLine) -> DrawnTable? {
    let start = line.whole.start
    let text = UnsafeBufferPointer(rebasing: bytes[line.text.start..<line.text.end])
    guard text.count <= 400 else { return nil }
    if start >= refused.tabs, text.contains(0x09) {
      let tabs = TabTable(bytes, from: start)
      if tabs.table == nil { refused.tabs = tabs.end }
      return tabs.table
    }
    guard start >= refused.columns,
      text.indices.dropFirst().contains(where: { text[$0] == 0x20 && text[$0 - 1] == 0x20 })
    else { return nil }
    let columns = AlignedTable(bytes, from: start)
    if columns.table == nil { refused.columns = columns.end }
    return columns.table
  }
}
