/// A way to reach a party.
public struct Contact: Hashable, Sendable {
  /// What kind of way.
  public var kind: ContactKind
  /// The address, number or handle.
  public var value: String

  /// Makes a contact.
  public init(kind: ContactKind, value: String) {
    self.kind = kind
    self.value = value
  }
}
