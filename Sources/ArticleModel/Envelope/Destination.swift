/// Where a message is to go.
public struct Destination: Hashable, Sendable {
  /// What kind of destination it is.
  public var role: String?
  /// Its name.
  public var name: String
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a destination.
  public init(role: String? = nil, name: String, foreign: [ForeignPayload] = []) {
    self.role = role
    self.name = name
    self.foreign = foreign
  }
}
