import Source
import Stages

/// Carries out a conversion.
struct Conversion {
  private let request: ConversionRequest

  /// Takes a request on.
  init(_ request: ConversionRequest) { self.request = request }

  /// Converts, says what was noticed, and returns the exit status.
  func run() throws(StageFailure) -> Int32 {
    throw StageFailure(Diagnostic(.commandLine, "conversion is not built yet"), .internal)
  }
}
