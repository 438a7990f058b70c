import ArticleModel
import NewsProse

/// The moment at which a wire sent a message: day, hour and minute in one, month and year behind, `121530 Mar 24`.
enum WireDate {
  /// Reads the words; `nil` where they are anything else. Only a letter or a name says that it is told in UTC.
  static func date(_ words: String) -> NewsDate? {
    var parts = words.split(whereSeparator: { $0 <= " " }).map(String.init)
    guard parts.count >= 3, parts.count <= 4, var group = parts.first else { return nil }
    let isMarked = group.last == "Z" || group.last == "z"
    if isMarked { group.removeLast() }
    var isUTC = isMarked
    if parts.count == 4 {
      guard ["gmt", "utc", "z"].contains(parts[1].lowercased()) else { return nil }
      parts.remove(at: 1)
      isUTC = true
    }
    let year = parts[2]
    guard group.utf8.count == 6, let figures = Int(group), year.utf8.count == 2 || year.utf8.count == 4,
      let number = Int(year)
    else { return nil }
    let (day, clock) = (figures / 10_000, figures % 10_000)
    let line = "\(day) \(parts[1]) \(number < 100 ? 2_000 + number : number)"
    guard let found = DateLine(Array(line.utf8))?.date, found.day == day, clock / 100 < 24, clock % 100 < 60 else {
      return nil
    }
    return NewsDate(
      text: words.split(whereSeparator: { $0 <= " " }).joined(separator: " "), year: found.year, month: found.month,
      day: day, hour: clock / 100, minute: clock % 100, offset: isUTC ? 0 : nil)
  }
}
