/// How diagnostics are written.
enum DiagnosticsStyle: String, CaseIterable {
  /// For people, in the shape of a compiler's messages.
  case text
  /// For programs: one JSON object on each line.
  case json
  /// For code scanners: one SARIF 2.1.0 document.
  case sarif
  /// For GitHub's workflows: one annotation on each line.
  case github

  /// Whether everything must be known before anything is written.
  var isWholeDocument: Bool { self == .sarif }

  /// The notices in this style.
  func render(_ notices: [Notice], colored: Bool) -> [UInt8] {
    switch self {
    case .text: Array(TextNotices(isColored: colored).render(notices).utf8)
    case .json: JSONNotices.render(notices)
    case .sarif: SARIFNotices.render(notices)
    case .github: Array(GitHubNotices.render(notices).utf8)
    }
  }
}
