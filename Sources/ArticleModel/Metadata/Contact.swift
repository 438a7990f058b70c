/// A way to reach a party.
public struct Contact: Hashable, Sendable {
  /// What kind of way.
  public var kind: ContactKind
  /// The address, number or handle.
  public var value: String
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a contact.
  public init(kind: ContactKind, value: String, foreign: [ForeignPayload] = []) {
    self.kind = kind
    self.value = value
    self.foreign = foreign
  }
}
