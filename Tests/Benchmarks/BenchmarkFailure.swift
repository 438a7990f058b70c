import Stages

/// Why a row does not run.
struct BenchmarkFailure: Error, CustomStringConvertible {
  let description: String

  /// Says why.
  init(_ description: String) { self.description = description }

  /// Says what a stage says.
  init(_ failure: StageFailure) {
    self.init("\(failure.diagnostic.id): \(failure.diagnostic.message)")
  }
}
