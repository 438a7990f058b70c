import Source

/// Where a setting was written.
public enum SettingPlace: Hashable, Sendable {
  /// On the command line.
  case commandLine
  /// In a manifest.
  case manifest(name: String, SourcePosition)

  /// The line and column in the manifest; `nil` on the command line.
  public var position: SourcePosition? {
    switch self {
    case .commandLine: nil
    case .manifest(_, let position): position
    }
  }
}
