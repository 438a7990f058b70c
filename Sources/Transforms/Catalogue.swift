import Stages

/// The transforms of the standard catalogue: a new one is one folder and one line here.
package enum TransformCatalogue {
  /// The entries, in the order they are listed.
  package static let entries: [TransformEntry] = [
    TransformEntry(MetadataTransform.self),
    TransformEntry(ResolveTransform.self),
  ]
}
