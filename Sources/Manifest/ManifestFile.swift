import Source

/// A manifest as somebody wrote it: facts about every article, and pipelines by name.
package struct ManifestFile: Hashable, Sendable {
  /// Its name, for messages.
  package let name: String
  /// What holds of every article that says nothing else.
  package let metadata: [ManifestSetting]
  /// The pipelines, in the order written.
  package let pipelines: [ManifestPipeline]
}
