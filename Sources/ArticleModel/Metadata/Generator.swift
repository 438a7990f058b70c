/// A program that had a hand in an item.
public struct Generator: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Its version.
  public var version: String?
  /// What it did.
  public var role: Code?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a generator.
  public init(_ name: String, version: String? = nil, role: Code? = nil, foreign: [ForeignPayload] = []) {
    self.name = name
    self.version = version
    self.role = role
    self.foreign = foreign
  }
}
