/// How an item relates to another.
public enum RelationKind: String, Hashable, Sendable, CaseIterable {
  /// Worth reading too.
  case seeAlso
  /// Made from it.
  case derivedFrom
  /// A translation of it.
  case translationOf
  /// Replaces it.
  case previousVersion
  /// Part of it.
  case partOf
  /// Shows it.
  case illustratedBy
  /// As the code says.
  case other
}
