/// Another id of an item.
public struct AlternativeID: Hashable, Sendable {
  /// The id.
  public var value: String
  /// What kind of id it is.
  public var type: Code?
  /// The system it belongs to.
  public var environment: String?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes an alternative id.
  public init(_ value: String, type: Code? = nil, environment: String? = nil, foreign: [ForeignPayload] = []) {
    self.value = value
    self.type = type
    self.environment = environment
    self.foreign = foreign
  }
}
