import Source

/// Writes notices as annotations of GitHub's workflows.
enum GitHubNotices {
  /// The notices, one workflow command on each line.
  static func render(_ notices: [Notice]) -> String {
    notices.map { "::\(command($0.severity)) \(properties($0))::\(data(message($0)))\n" }.joined()
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .note: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }

  private static func message(_ notice: Notice) -> String {
    notice.remedy.isEmpty ? notice.message : "\(notice.message)\n\(notice.remedy)"
  }

  private static func properties(_ notice: Notice) -> String {
    var properties: [(name: String, value: String)] = []
    if let file = notice.file { properties.append(("file", file)) }
    if let place = notice.place {
      properties.append(("line", String(place.start.line)))
      properties.append(("endLine", String(place.end.line)))
      if place.start.line == place.end.line {
        properties.append(("col", String(place.start.column)))
        properties.append(("endColumn", String(place.end.column)))
      }
    }
    properties.append(("title", notice.id))
    return properties.map { "\($0.name)=\(value($0.value))" }.joined(separator: ",")
  }

  private static func data(_ text: String) -> String {
    escape(text, "%\r\n")
  }

  private static func value(_ text: String) -> String {
    escape(text, "%\r\n:,")
  }

  private static func escape(_ text: String, _ special: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if special.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
