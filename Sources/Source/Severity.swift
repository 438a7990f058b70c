/// How much a diagnostic weighs.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Worth knowing; nothing is wrong.
  case note
  /// Something is off; the result stands.
  case warning
  /// Something is wrong; the result may not be trusted.
  case error

  /// Orders by weight, lightest first.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.weight < right.weight
  }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
