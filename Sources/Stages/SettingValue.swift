import Source

/// The value of a setting as somebody wrote it, and where.
public struct SettingValue: Hashable, Sendable {
  /// The words; several where a list was written.
  public var words: [String]
  /// Where it was written, in words for a message: `--set`, or a line of the manifest.
  public var place: SettingPlace

  /// Makes a value.
  public init(_ words: [String], at place: SettingPlace) {
    self.words = words
    self.place = place
  }
}
