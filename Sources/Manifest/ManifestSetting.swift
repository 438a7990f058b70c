import Source

/// A name and what it was set to; what lies deeper than one level has dots in its name.
package struct ManifestSetting: Hashable, Sendable {
  /// The name, such as `language` or `set.language`.
  package let name: String
  /// The words it was set to; several where a list was written.
  package let words: [String]
  /// Where the name stands.
  package let position: SourcePosition
}
