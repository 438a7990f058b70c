extension Story {
  /// The story as it is scraped: lightly marked text.
  var text: String {
    var lines = ["## **\(headline)**", "By \(reporter)", "\(Self.months[day.month - 1]) \(day.day), \(day.year)"]
    for part in parts {
      switch part {
      case .paragraph(let pieces): lines.append(pieces.map(\.text).joined())
      case .subheading(let words): lines.append("## \(words)")
      case .list(let items): lines.append(items.map { "- \($0)" }.joined(separator: "\n"))
      case .table(let rows): lines.append(Self.table(rows))
      }
    }
    lines.append("Original url: \(address)\n")
    return lines.joined(separator: "\n\n")
  }

  private static func table(_ rows: [[String]]) -> String {
    var lines = rows.map { "| \($0.joined(separator: " | ")) |" }
    lines.insert("| --- | --- | --- |", at: 1)
    return lines.joined(separator: "\n")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

extension Story.Piece {
  fileprivate var text: String {
    switch self {
    case .words(let words): words
    case .strong(let words): "**\(words)**"
    case .link(let words, let address): "[\(words)](\(address)) "
    }
  }
}
