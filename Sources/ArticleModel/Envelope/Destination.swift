/// Where a message is to go.
public struct Destination: Hashable, Sendable {
  /// What kind of destination it is.
  public var role: String?
  /// Its name.
  public var name: String

  /// Makes a destination.
  public init(role: String? = nil, name: String) {
    self.role = role
    self.name = name
  }
}
