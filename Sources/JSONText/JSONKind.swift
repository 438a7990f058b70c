/// What a JSON value can be.
package enum JSONKind: String, Hashable, Sendable, CaseIterable {
  /// Members between braces.
  case object
  /// Values between brackets.
  case array
  /// Text between quotes.
  case string
  /// A number.
  case number
  /// `true` or `false`.
  case boolean
  /// `null`.
  case null
}
