import ArticleModel
import NewsProse

/// The date of a mail's head: `Tue, 12 Mar 2024 06:01:22 +0100`.
enum MailDate {
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  private static let zones = [
    "gmt": 0, "ut": 0, "utc": 0, "z": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480, "pdt": -420,
  ]

  /// Reads the words of the field; `nil` where they are no date.
  static func date(_ words: String) -> NewsDate? {
    var text = words
    // A comment in brackets says once more what the figures said.
    if let comment = text.firstIndex(of: "(") { text = String(text[..<comment]) }
    while text.last == " " { text.removeLast() }
    let date = standard(text) ?? DateLine(Array(text.utf8))?.date
    return date.flatMap { $0.isPossible ? $0 : nil }
  }

  private static func standard(_ text: String) -> NewsDate? {
    var parts = text.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    if let first = parts.first, Int(first) == nil { parts.removeFirst() }
    guard parts.count >= 4, let day = Int(parts[0]), let year = Int(parts[2]), (1_900...2_199).contains(year),
      let month = months.firstIndex(of: String(parts[1].lowercased().prefix(3)))
    else { return nil }
    let clock = parts[3].split(separator: ":").map { Int($0) }
    guard (2...3).contains(clock.count), let hour = clock[0], let minute = clock[1] else { return nil }
    return NewsDate(
      text: text, year: year, month: month + 1, day: day, hour: hour, minute: minute,
      second: clock.count == 3 ? clock[2] : nil, offset: parts.count > 4 ? offset(parts[4]) : nil)
  }

  /// `-0000` says that the zone is not known.
  private static func offset(_ zone: String) -> Int? {
    if let named = zones[zone.lowercased()] { return named }
    guard zone.utf8.count == 5, let sign = zone.first, sign == "+" || sign == "-", zone != "-0000",
      let figures = Int(zone.dropFirst())
    else { return nil }
    return (sign == "-" ? -1 : 1) * (figures / 100 * 60 + figures % 100)
  }
}
