/// What a record shows its fields to: a writer, a reader, or the schema.
///
/// How a field is shown says when it is left out of the JSON, which is whenever it has the value it would be read as.
protocol FieldVisitor {
  /// What can go wrong.
  associatedtype Failure: Error
  /// A field that is always there.
  mutating func required<F: JSONForm>(_ name: StaticString, _ value: inout F) throws(Failure)
  /// A field that is left out where there is no value.
  mutating func optional<F: JSONForm>(_ name: StaticString, _ value: inout F?) throws(Failure)
  /// A list that is left out where it is empty.
  mutating func list<F: JSONForm>(_ name: StaticString, _ value: inout [F]) throws(Failure)
  /// A record that is left out where all its fields are.
  mutating func part<R: JSONRecord>(_ name: StaticString, _ value: inout R) throws(Failure)
  /// Bytes, which are always there.
  mutating func octets(_ name: StaticString, _ value: inout [UInt8]) throws(Failure)
  /// A field that is left out where it has its usual value.
  mutating func usual<F: JSONForm & Equatable>(_ name: StaticString, _ value: inout F, _ usual: F) throws(Failure)
}
