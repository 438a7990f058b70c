import JSONText

/// A JSON value in which one thing is changed, and which.
struct JSONMutant {
  /// The changed value.
  var value: JSONValue
  /// Where it was changed, by the names of the last members on the way.
  var place: String
}
