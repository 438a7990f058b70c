/// What a group of a package holds.
public enum PackageMember: Hashable, Sendable {
  /// Another group, by its id.
  case group(String)
  /// An item, elsewhere or in the same message.
  case item(Relation)
}
