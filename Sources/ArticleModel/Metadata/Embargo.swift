/// Until when an item may not be published.
public enum Embargo: Hashable, Sendable {
  /// There is no embargo.
  case none
  /// It may not be published before this moment.
  case until(NewsDate)
  /// It may not be published, and no end is known.
  case openEnded
}
