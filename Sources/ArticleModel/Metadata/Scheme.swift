/// A vocabulary: its alias and its address.
public struct Scheme: Hashable, Sendable {
  /// What stands before the colon of a qcode.
  public var alias: String
  /// What the code is appended to.
  public var uri: String

  /// Makes a scheme.
  public init(alias: String, uri: String) {
    self.alias = alias
    self.uri = uri
  }
}
