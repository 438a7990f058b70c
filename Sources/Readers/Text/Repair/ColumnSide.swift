/// On which side of a gutter a line stands.
enum ColumnSide {
  case left
  case right
  /// On both, parted by a gap.
  case both(ColumnLine.Gap)
  /// Across it.
  case across

  init(_ line: ColumnLine, gutter: Int) {
    if line.columns.lowerBound >= gutter - 1 {
      self = .right
    } else if line.columns.upperBound <= gutter - 1 {
      self = .left
    } else if let gap = line.gaps.first(where: {
      $0.columns.lowerBound <= gutter - 2 && $0.columns.upperBound >= gutter - 1
    }) {
      self = .both(gap)
    } else {
      self = .across
    }
  }
}
