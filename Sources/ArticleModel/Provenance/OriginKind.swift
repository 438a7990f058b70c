/// What kind of origin a fact has.
public enum OriginKind: String, Hashable, Sendable, CaseIterable {
  /// It stands in the source.
  case source
  /// It was computed from facts of the source.
  case derived
  /// The user gave it.
  case manifest
  /// A transform made it.
  case transform
}
