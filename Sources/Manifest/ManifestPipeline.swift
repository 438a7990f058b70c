import Source

/// A pipeline: what is read, how it is changed, and what is written.
package struct ManifestPipeline: Hashable, Sendable {
  /// Its name.
  package let name: String
  /// Where its name stands.
  package let position: SourcePosition
  /// The format to read with its options; `nil` leaves it to the input.
  package let read: ManifestStep?
  /// The transforms with their options, in order.
  package let transforms: [ManifestStep]
  /// The formats to write with their options.
  package let write: [ManifestStep]
  /// What holds of its articles that say nothing else.
  package let metadata: [ManifestSetting]
}
