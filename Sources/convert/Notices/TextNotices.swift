import Source

/// Writes notices for people, in rustc's shape: what, where, the line with carets under it, what to do.
struct TextNotices {
  /// Whether the words are colored.
  let isColored: Bool

  /// The notices, an empty line behind each that has more than one line.
  func render(_ notices: [Notice]) -> String {
    notices.map(render).joined()
  }

  private func render(_ notice: Notice) -> String {
    var lines = [title(of: notice)]
    let margin = notice.place.map { String(repeating: " ", count: String($0.start.line).utf8.count) } ?? " "
    if let file = notice.file {
      lines.append(margin + paint("--> ", .rule) + location(file, notice.place))
    }
    if let place = notice.place, let snippet = place.snippet {
      lines.append(margin + paint(" |", .rule))
      lines.append(paint("\(place.start.line) |", .rule) + " " + snippet.line)
      lines.append(margin + paint(" | ", .rule) + paint(snippet.carets, .severity(notice.severity)))
    }
    if let field = notice.field { lines.append(margin + paint(" = ", .rule) + "field: \(field)") }
    if notice.severity > .note, !notice.remedy.isEmpty {
      lines.append(margin + paint(" = ", .rule) + "help: \(notice.remedy)")
    }
    return lines.joined(separator: "\n") + "\n" + (lines.count > 1 ? "\n" : "")
  }

  private func title(of notice: Notice) -> String {
    paint("\(notice.severity.rawValue)[\(notice.id)]", .severity(notice.severity)) + ": "
      + paint(notice.message.onOneLine, .strong)
  }

  private func location(_ file: String, _ place: NoticePlace?) -> String {
    guard let place else { return file.onOneLine }
    return "\(file.onOneLine):\(place.start.line):\(place.start.column)"
  }

  private func paint(_ text: String, _ ink: TerminalInk) -> String {
    isColored ? ink.paint(text) : text
  }
}
