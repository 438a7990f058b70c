import Source
import Yams

extension DiagnosticKind {
  /// What can be wrong with a manifest, for `convert explain`.
  package static let ofManifest: [DiagnosticKind] = [
    notYAML, duplicateKey, unknownKey, wrongShape, missingKey, tooManyAliases, tooLargeManifest,
  ]

  static let notYAML = DiagnosticKind(
    "manifest.not-yaml", .error, meaning: "The manifest is not YAML that can be read.",
    remedy: "Mend the place named. Indent with spaces, and quote texts that hold a colon or begin with a sign.")
  static let duplicateKey = DiagnosticKind(
    "manifest.duplicate-key", .error,
    meaning: "A map of the manifest holds the same key twice, or an option in two spellings.",
    remedy: "Leave one of them out.")
  static let unknownKey = DiagnosticKind(
    "manifest.unknown-key", .error, meaning: "The manifest holds a key that means nothing there.",
    remedy: "Correct its name; `convert schema manifest` prints what may stand where.")
  static let wrongShape = DiagnosticKind(
    "manifest.wrong-shape", .error, meaning: "A text, a list or a map stands in the manifest where another is meant.",
    remedy: "`convert schema manifest` prints what may stand where; Samples/newsroom/convert.yaml is an example.")
  static let missingKey = DiagnosticKind(
    "manifest.missing-key", .error, meaning: "The manifest leaves out something it cannot do without.",
    remedy: "A manifest has `pipelines`, and every pipeline says what to `write`.")
  static let tooManyAliases = DiagnosticKind(
    "manifest.too-many-aliases", .error, meaning: "The manifest holds more than 16 aliases (`*name`).",
    remedy: "Write the values out, or split the manifest.")
  static let tooLargeManifest = DiagnosticKind(
    "manifest.too-large", .error, meaning: "The manifest is larger than a megabyte.", remedy: "Split it.")
}

extension Diagnostic {
  /// A diagnostic at a place of a manifest.
  init(_ kind: DiagnosticKind, _ message: String, at position: SourcePosition) {
    self.init(kind, message)
    self.position = position
  }
}

extension SourcePosition {
  /// The place of a mark; the top where there is none.
  init(_ mark: Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
