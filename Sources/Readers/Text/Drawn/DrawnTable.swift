import ArticleModel

/// A table that lines draw, beyond doubt: its rows, and where the words of every cell stand.
struct DrawnTable: Sendable {
  /// A row of it.
  struct Row: Sendable {
    /// For every column its words, a stretch for every line that has some.
    var cells: [[TextSpan]]
    /// Whether a line is drawn between it and the rows it heads.
    var isHeader = false

    /// Goes on with the words of a further line.
    mutating func goOn(with cells: [TextSpan]) {
      for (column, span) in cells.enumerated() where !span.isEmpty { self.cells[column].append(span) }
    }

    /// A row of one line.
    init(_ cells: [TextSpan], isHeader: Bool = false) {
      self.cells = cells.map { $0.isEmpty ? [] : [$0] }
      self.isHeader = isHeader
    }
  }

  /// The rows, those of the head first.
  var rows: [Row]
  /// How each column is set.
  var alignments: [TextAlignment?]
  /// From its first mark or word to its last.
  let place: TextSpan
  /// Where the line behind it begins.
  let end: Int
  /// How many lines it takes.
  let lines: Int

  /// Makes a table of some lines; blank ones behind it are none of it.
  init(_ rows: [Row], _ lines: [TextLine], alignments: [TextAlignment?]) {
    let lines = lines.last.map { $0.isBlank ? lines.dropLast() : lines[...] } ?? []
    self.rows = rows
    self.alignments = alignments
    place = TextSpan(lines.first?.text.start ?? 0, lines.last?.text.end ?? 0)
    end = lines.last?.whole.end ?? 0
    self.lines = lines.count
  }
}
