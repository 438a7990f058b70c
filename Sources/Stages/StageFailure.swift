import Source

/// Why a stage could not do its work: a diagnostic that ends the run, and the exit code it stands for.
public struct StageFailure: Error, Hashable, Sendable {
  /// What went wrong, and where.
  public var diagnostic: Diagnostic
  /// Why, in the terms of the exit codes.
  public var kind: FailureKind

  /// Makes a failure of a diagnostic.
  public init(_ diagnostic: Diagnostic, _ kind: FailureKind = .conversion) {
    self.diagnostic = diagnostic
    self.kind = kind
  }
}
