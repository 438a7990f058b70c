/// A vocabulary: its alias and its address.
public struct Scheme: Hashable, Sendable {
  /// What stands before the colon of a qcode.
  public var alias: String
  /// What the code is appended to.
  public var uri: String
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a scheme.
  public init(alias: String, uri: String, foreign: [ForeignPayload] = []) {
    self.alias = alias
    self.uri = uri
    self.foreign = foreign
  }
}
