import Source

extension DiagnosticKind {
  /// The same rule for another format: its weight and its meaning, unless it means something else there.
  func told(_ id: String, meaning: String? = nil, remedy: String) -> DiagnosticKind {
    DiagnosticKind(id, severity, meaning: meaning ?? self.meaning, remedy: remedy)
  }
}
