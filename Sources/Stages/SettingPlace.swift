import Source

/// Where a setting was written.
public enum SettingPlace: Hashable, Sendable {
  /// On the command line.
  case commandLine
  /// In a manifest.
  case manifest(name: String, SourcePosition)
}
