/// What words can name.
public enum EntityKind: String, Hashable, Sendable, CaseIterable {
  /// A person.
  case person
  /// An organisation.
  case organisation
  /// A place.
  case place
  /// An event.
  case event
  /// A date or a time.
  case date
  /// An amount of money.
  case money
  /// A number.
  case number
  /// A product.
  case product
  /// A thing.
  case object
  /// A role that a person has.
  case function
  /// Something else.
  case other
}
