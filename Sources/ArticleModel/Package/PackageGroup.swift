/// A group of a package.
public struct PackageGroup: Hashable, Sendable {
  /// The name other groups refer to it by.
  public var id: String
  /// What the group is for.
  public var role: Code?
  /// How its members relate to each other.
  public var mode: PackageMode
  /// What it holds, in order.
  public var members: [PackageMember]
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a package group.
  public init(
    id: String,
    role: Code? = nil,
    mode: PackageMode = .bag,
    members: [PackageMember] = [],
    foreign: [ForeignPayload] = []
  ) {
    self.id = id
    self.role = role
    self.mode = mode
    self.members = members
    self.foreign = foreign
  }
}
