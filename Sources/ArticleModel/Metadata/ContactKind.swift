/// What kind of way to reach a party.
public enum ContactKind: String, Hashable, Sendable, CaseIterable {
  /// An e-mail address.
  case email
  /// A telephone number.
  case phone
  /// A web address.
  case web
  /// A postal address.
  case postal
  /// A handle on a social network.
  case social
}
