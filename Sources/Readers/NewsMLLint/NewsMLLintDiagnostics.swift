import Source

extension DiagnosticKind {
  /// What the lint can find.
  static let ofNewsMLLint = ofNewsMLStructure + ofNewsMLCodes + ofNewsMLContent + ofNewsMLLifecycle
}
