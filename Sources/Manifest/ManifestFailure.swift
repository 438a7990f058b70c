import Source

/// What is wrong with a manifest; every diagnostic has its line and column.
package struct ManifestFailure: Error, Hashable, Sendable {
  /// What is wrong, in the order of the file; at least one.
  package let diagnostics: [Diagnostic]
}
