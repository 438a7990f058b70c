import ArticleModel

/// The grid of one group of table rows: gives each cell its place, and cuts spans that would leave the group or overlap
/// (HTML, section 4.9.12).
struct TableGrid {
  /// Where a cell stands and how far it reaches.
  struct Place {
    /// Its first column, from 0.
    var column: Int
    /// How many rows it spans.
    var rows: Int
    /// How many columns it spans.
    var columns: Int
    /// Whether it reaches as far as the source says.
    var isExact: Bool
  }

  /// More columns than this are no table anybody could read; cells beyond span one column.
  static let widest = 1000

  /// For each column, how many rows below the last finished one are taken by a cell from above, the current included.
  private var taken: [Int] = []
  private var rowsLeft: Int
  private var column = 0

  /// Starts a group of so many rows.
  init(rowCount: Int) {
    rowsLeft = rowCount + 1
  }

  /// Goes on to the next row.
  mutating func startRow() {
    rowsLeft -= 1
    column = 0
    for index in taken.indices where taken[index] > 0 { taken[index] -= 1 }
  }

  /// Puts a cell into the next free place of the row.
  mutating func place(_ cell: TableCell) -> Place {
    while column < taken.count, taken[column] > 0 { column += 1 }
    let rows = min(max(cell.rowSpan, 1), max(rowsLeft, 1))
    var columns = min(max(cell.columnSpan, 1), max(Self.widest - column, 1))
    if let next = taken[min(column, taken.count)...].firstIndex(where: { $0 > 0 }) {
      columns = min(columns, next - column)
    }
    defer { column += columns }
    while taken.count < column + columns { taken.append(0) }
    for index in column..<(column + columns) { taken[index] = rows }
    return Place(
      column: column, rows: rows, columns: columns,
      isExact: rows == cell.rowSpan && columns == cell.columnSpan)
  }
}
