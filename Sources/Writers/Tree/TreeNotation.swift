import ArticleModel
import Source

extension String {
  /// The text between quotes; what cannot be seen on a line is escaped as in Swift.
  var quoted: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      default:
        if scalar.isUnseen {
          text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text + "\""
  }
}

extension Unicode.Scalar {
  /// Whether people would not see it, or would see what stands around it otherwise than it is.
  fileprivate var isUnseen: Bool {
    if value >= 0x20, value < 0x7F { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned, .privateUse, .surrogate:
      return true
    default: return false
    }
  }
}

extension SourceRange {
  /// The range as `@start..end`, in bytes.
  var notation: String { "@\(start)..\(end)" }
}

extension Code {
  /// The code: its qcode alone, or all its spellings by name.
  var notation: String {
    if let qcode, self == Code(qcode: qcode) { return qcode.quoted }
    var node = TreeNode("")
    node.fact("qcode", qcode)
    node.fact("uri", uri)
    node.fact("literal", literal)
    node.fact("resolved", resolvedURI)
    return "(\(node.facts.joined(separator: " ")))"
  }
}

extension NewsDate {
  /// The date in ISO 8601 and in the words of the source; all its parts by name where the calendar has no such date.
  var notation: String {
    if isPossible { return iso8601 == text ? iso8601 : "\(iso8601)(\(text.quoted))" }
    var node = TreeNode("")
    node.fact("text", text)
    node.fact("year", year)
    node.fact("month", month)
    node.fact("day", day)
    node.fact("hour", hour)
    node.fact("minute", minute)
    node.fact("second", second)
    node.fact("fraction", fraction)
    node.fact("offset", offset)
    return "(\(node.facts.joined(separator: " ")))"
  }
}

extension TextRole {
  /// The role in a word, or its code.
  var notation: String {
    switch self {
    case .main: "main"
    case .deck: "deck"
    case .kicker: "kicker"
    case .short: "short"
    case .summary: "summary"
    case .caption: "caption"
    case .teaser: "teaser"
    case .other(let code): code.notation
    }
  }
}

extension ConceptKind {
  /// The kind in a word, or its code.
  var notation: String {
    switch self {
    case .unstated: "unstated"
    case .topic: "topic"
    case .person: "person"
    case .organisation: "organisation"
    case .place: "place"
    case .pointOfInterest: "pointOfInterest"
    case .event: "event"
    case .object: "object"
    case .other(let code): code.notation
    }
  }
}

extension PublicationStatus {
  /// The status in a word, or its code.
  var notation: String {
    switch self {
    case .usable: "usable"
    case .withheld: "withheld"
    case .canceled: "canceled"
    case .other(let code): code.notation
    }
  }
}

extension Embargo {
  /// The end of the embargo.
  var notation: String {
    switch self {
    case .none: "none"
    case .until(let date): date.notation
    case .openEnded: "openEnded"
    }
  }
}
