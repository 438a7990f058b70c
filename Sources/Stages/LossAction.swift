/// What became of what was lost.
public enum LossAction: String, Hashable, Sendable, CaseIterable {
  /// It is still there, but not where it belongs.
  case kept
  /// Something near it stands in its place.
  case approximated
  /// It is gone.
  case dropped
}
