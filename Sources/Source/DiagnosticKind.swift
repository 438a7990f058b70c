/// What a diagnostic's id stands for, in words that outlive any one occurrence.
///
/// Declared beside the stage that reports it; `convert explain` prints it.
public struct DiagnosticKind: Hashable, Sendable {
  /// The stable id, `format.what-is-wrong`; wording may change, the id may not.
  public let id: String
  /// How much every occurrence weighs.
  public let severity: Severity
  /// What it means, in one or two sentences.
  public let meaning: String
  /// What a person can do about it.
  public let remedy: String

  /// Makes a kind of diagnostic.
  public init(_ id: String, _ severity: Severity, meaning: String, remedy: String) {
    self.id = id
    self.severity = severity
    self.meaning = meaning
    self.remedy = remedy
  }
}
