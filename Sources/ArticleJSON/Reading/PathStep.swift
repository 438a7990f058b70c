/// A step of the way from the document to a value.
enum PathStep {
  /// To a field of a record.
  case field(StaticString)
  /// To a member that no record has.
  case name(String)
  /// To a value of an array.
  case index(Int)

  /// The way as a JSON Pointer (RFC 6901).
  static func pointer(_ path: [PathStep]) -> String {
    path.map { "/" + $0.token }.joined()
  }

  private var token: String {
    switch self {
    case .field(let name): return name.description
    case .name(let name):
      var token = ""
      for scalar in name.unicodeScalars {
        switch scalar {
        case "~": token += "~0"
        case "/": token += "~1"
        default: token.unicodeScalars.append(scalar)
        }
      }
      return token
    case .index(let index): return String(index)
    }
  }
}
