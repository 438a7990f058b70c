/// What makes the record of a union's case: a reader, or the schema.
protocol PayloadVisitor {
  /// What can go wrong.
  associatedtype Failure: Error
  /// Makes the record.
  mutating func payload<R: JSONRecord>() throws(Failure) -> R
}
