/// How the members of a group relate to each other.
public enum PackageMode: String, Hashable, Sendable, CaseIterable {
  /// All of them, in any order.
  case bag
  /// All of them, in this order.
  case sequence
  /// Any one of them.
  case alternatives
}
