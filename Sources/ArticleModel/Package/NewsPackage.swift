/// A tree of groups that refer to items (NewsML-G2 specification, package item).
public struct NewsPackage: Hashable, Sendable {
  /// What is known about it.
  public var metadata: Metadata
  /// The id of the group that stands at the top.
  public var root: String?
  /// The groups, in the order of the source.
  public var groups: [PackageGroup]

  /// Makes a news package.
  public init(metadata: Metadata = Metadata(), root: String? = nil, groups: [PackageGroup] = []) {
    self.metadata = metadata
    self.root = root
    self.groups = groups
  }
}
