import Source

/// A stage by its name, with its options.
package struct ManifestStep: Hashable, Sendable {
  /// The name of the format or the transform.
  package let stage: String
  /// Where the name stands.
  package let position: SourcePosition
  /// Its options.
  package let settings: [ManifestSetting]
}
