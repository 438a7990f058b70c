import Stages

/// How a batch went.
package struct BatchSummary: Hashable, Sendable {
  /// How many inputs there were.
  package internal(set) var inputs = 0
  /// How many of them failed.
  package internal(set) var failed = 0
  /// Why the last one that failed did.
  package internal(set) var failure: FailureKind?

  /// The exit code: that of the only input, or 6 where any of several failed.
  package var exitCode: Int32 {
    guard let failure else { return 0 }
    return inputs == 1 ? failure.exitCode : FailureKind.batch.exitCode
  }
}
