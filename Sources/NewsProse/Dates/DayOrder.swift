/// Which comes first in a date of figures.
package enum DayOrder: Sendable {
  /// The day: 13/05/2020.
  case dayFirst
  /// The month: 05/13/2020.
  case monthFirst
}
