/// A moment as ZIP stores it, always in UTC: two-second steps from 1980 to 2107.
package struct ZipTime: Hashable, Sendable {
  /// Year since 1980, month and day, packed.
  let date: UInt16
  /// Hour, minute and half seconds, packed.
  let time: UInt16

  /// The moment so many seconds after 1970-01-01T00:00:00Z, cut to what ZIP can say.
  package init(secondsSince1970 seconds: Int) {
    let seconds = min(max(seconds, 315_532_800), 4_354_819_198)
    let (days, second) = seconds.quotientAndRemainder(dividingBy: 86400)
    let (year, month, day) = ZipTime.civil(days)
    date = UInt16(truncatingIfNeeded: ((year - 1980) << 9) | (month << 5) | day)
    time = UInt16(truncatingIfNeeded: ((second / 3600) << 11) | ((second / 60 % 60) << 5) | (second % 60 / 2))
  }

  /// The earliest moment ZIP knows, for archives whose content bears no date.
  package static let earliest = ZipTime(secondsSince1970: 0)

  /// The Gregorian date so many days after 1970-01-01; counts in years that begin in March, so that leap days come last.
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = (days + 719_468).quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * march + 2) / 5 + 1)
  }
}
