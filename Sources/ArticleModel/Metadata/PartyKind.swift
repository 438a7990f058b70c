/// What a party is.
public enum PartyKind: String, Hashable, Sendable, CaseIterable {
  /// The source does not say.
  case unstated
  /// A human being.
  case person
  /// An organisation.
  case organisation
}
