/// A program that had a hand in an item.
public struct Generator: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Its version.
  public var version: String?
  /// What it did.
  public var role: Code?

  /// Makes a generator.
  public init(_ name: String, version: String? = nil, role: Code? = nil) {
    self.name = name
    self.version = version
    self.role = role
  }
}
