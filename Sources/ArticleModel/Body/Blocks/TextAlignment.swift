/// Which way text is set.
public enum TextAlignment: String, Hashable, Sendable, CaseIterable {
  /// To the side where lines begin.
  case start
  /// To the side where lines end.
  case end
  /// In the middle.
  case center
  /// To both sides.
  case justify
  /// By the decimal point.
  case decimal
}
