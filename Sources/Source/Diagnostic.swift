/// Something a stage noticed: what kind, in words, and where.
public struct Diagnostic: Hashable, Sendable {
  /// The kind: stable id, severity, meaning and remedy.
  public var kind: DiagnosticKind
  /// What was found and what happens next, about this one place.
  public var message: String
  /// The place in the input, where there is one.
  public var range: SourceRange?
  /// The metadata field it concerns, by its name in the model, where there is one.
  public var field: String?
  /// The line and column that C or a foreign parser named, where no byte range is known.
  public var position: SourcePosition?

  /// Makes a diagnostic of a kind; without words of its own it says what the kind means.
  public init(_ kind: DiagnosticKind, _ message: String? = nil, at range: SourceRange? = nil, field: String? = nil) {
    self.kind = kind
    self.message = message ?? kind.meaning
    self.range = range
    self.field = field
  }

  /// The stable id of its kind.
  public var id: String { kind.id }
  /// The weight of its kind.
  public var severity: Severity { kind.severity }
}
