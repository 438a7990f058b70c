import Source

/// A row of a table.
public struct TableRow: Hashable, Sendable {
  /// Its cells, in order.
  public var cells: [TableCell]
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a table row.
  public init(_ cells: [TableCell], at range: SourceRange? = nil) {
    self.cells = cells
    self.range = range
  }
}
