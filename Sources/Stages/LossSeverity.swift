/// How much a loss weighs; a critical one fails the run unless it was allowed by name.
public enum LossSeverity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Nobody will miss it.
  case info
  /// Somebody may miss it.
  case minor
  /// It changes what readers learn.
  case major
  /// It costs money or trust: status, embargo, rights, corrections, ids, restricted notes.
  case critical

  /// Orders by weight, lightest first.
  public static func < (left: LossSeverity, right: LossSeverity) -> Bool {
    left.weight < right.weight
  }

  private var weight: Int {
    switch self {
    case .info: 0
    case .minor: 1
    case .major: 2
    case .critical: 3
    }
  }
}
