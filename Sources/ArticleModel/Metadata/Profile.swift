/// The template an item follows.
public struct Profile: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Its version.
  public var version: String?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a profile.
  public init(_ name: String, version: String? = nil, foreign: [ForeignPayload] = []) {
    self.name = name
    self.version = version
    self.foreign = foreign
  }
}
