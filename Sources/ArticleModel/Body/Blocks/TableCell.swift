import Source

/// A cell of a table.
public struct TableCell: Hashable, Sendable {
  /// What it holds.
  public var blocks: [Block]
  /// How many rows it spans.
  public var rowSpan: Int
  /// How many columns it spans.
  public var columnSpan: Int
  /// Whether it heads its row or column.
  public var isHeader: Bool
  /// Which way its text is set.
  public var alignment: TextAlignment?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a table cell.
  public init(
    _ blocks: [Block],
    rowSpan: Int = 1,
    columnSpan: Int = 1,
    isHeader: Bool = false,
    alignment: TextAlignment? = nil,
    at range: SourceRange? = nil
  ) {
    self.blocks = blocks
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.isHeader = isHeader
    self.alignment = alignment
    self.range = range
  }
}
