/// A time of day as printed.
struct ClockTime: Sendable {
  /// The hour as printed, or by the half of the day.
  var hour: Int
  /// The minute.
  var minute: Int?
  /// The second.
  var second: Int?
  /// Minutes east of UTC, where a figure says so.
  var offset: Int?

  /// The time in a half of the day, 0 for the morning; `nil` where a clock of twelve hours has no such hour.
  func inHalf(_ half: Int) -> ClockTime? {
    guard (1...12).contains(hour) else { return hour < 24 && half == 1 || hour == 0 ? self : nil }
    var time = self
    time.hour = hour % 12 + (half == 1 ? 12 : 0)
    return time
  }
}
