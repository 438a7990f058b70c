import Source

/// What the user said about the articles: `-M KEY=VALUE`, the manifest's `metadata`, and SOURCE_DATE_EPOCH.
public struct ManifestFacts: Hashable, Sendable {
  /// The values by key, such as `language` or `provider`.
  public var values: [String: String]
  /// SOURCE_DATE_EPOCH in seconds since 1970-01-01T00:00:00Z, where the user set it; it counts as the user's word.
  public var sourceDateEpoch: Int?

  /// Makes facts.
  public init(_ values: [String: String] = [:], sourceDateEpoch: Int? = nil) {
    self.values = values
    self.sourceDateEpoch = sourceDateEpoch
  }

  /// The value of a key.
  public subscript(key: ManifestKey) -> String? { values[key.rawValue] }
}
