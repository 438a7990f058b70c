/// How exact a date is.
public enum DatePrecision: String, Hashable, Sendable, CaseIterable, Comparable {
  /// To the year.
  case year
  /// To the month.
  case month
  /// To the day.
  case day
  /// To the hour.
  case hour
  /// To the minute.
  case minute
  /// To the second.
  case second
  /// To a fraction of a second.
  case fraction

  /// Orders from coarse to fine.
  public static func < (left: DatePrecision, right: DatePrecision) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .year: 0
    case .month: 1
    case .day: 2
    case .hour: 3
    case .minute: 4
    case .second: 5
    case .fraction: 6
    }
  }
}
