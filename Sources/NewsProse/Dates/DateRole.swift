/// What a line of a story says its date is.
package enum DateRole: Sendable {
  /// Nothing but the date.
  case unstated
  /// When it was published.
  case published
  /// When it was last changed.
  case updated
}
