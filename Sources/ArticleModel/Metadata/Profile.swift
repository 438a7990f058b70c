/// The template an item follows.
public struct Profile: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// Its version.
  public var version: String?

  /// Makes a profile.
  public init(_ name: String, version: String? = nil) {
    self.name = name
    self.version = version
  }
}
