import Source

/// The colors of the program's words.
enum TerminalInk {
  /// A severity and what belongs to it.
  case severity(Severity)
  /// What matters most.
  case strong
  /// Lines and arrows.
  case rule

  /// The text in this color.
  func paint(_ text: String) -> String { "\u{1B}[\(code)m\(text)\u{1B}[0m" }

  private var code: String {
    switch self {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.note): "1;36"
    case .strong: "1"
    case .rule: "1;34"
    }
  }
}
