import Source

/// What every stage says of itself; a stage is a pure value that opens no file, asks no clock and keeps no global.
public protocol Stage: Sendable {
  /// The stage's options with their defaults.
  associatedtype Options: StageOptions
  /// The diagnostics it can report.
  static var diagnostics: [DiagnosticKind] { get }
  /// The losses it can record.
  static var losses: [LossKind] { get }
  /// Makes the stage with its options.
  init(options: Options)
}

extension Stage {
  /// None, unless the stage says otherwise.
  public static var diagnostics: [DiagnosticKind] { [] }
  /// None, unless the stage says otherwise.
  public static var losses: [LossKind] { [] }
}
