/// Why a run failed, in the terms of the exit codes that `convert --help` lists.
public enum FailureKind: String, Hashable, Sendable, CaseIterable {
  /// The input could not be converted (exit code 1).
  case conversion
  /// The command or the manifest asks for something that does not exist (2).
  case usage
  /// Something was lost, or was noticed, that the run was told to fail on (3).
  case loss
  /// The output or the input breaks its format (4).
  case contract
  /// Embargo, status or rights forbid it (5).
  case refusal
  /// Some inputs of a batch failed (6).
  case batch
  /// A limit on size or depth was hit (7).
  case limit
  /// A file could not be read or written (8).
  case file
  /// A fault of the program itself (70).
  case `internal`

  /// The exit code of the program.
  public var exitCode: Int32 {
    switch self {
    case .conversion: 1
    case .usage: 2
    case .loss: 3
    case .contract: 4
    case .refusal: 5
    case .batch: 6
    case .limit: 7
    case .file: 8
    case .internal: 70
    }
  }
}
