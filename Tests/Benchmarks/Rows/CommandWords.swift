import BenchmarkFloors
import Foundation

/// A command line as C wants it.
final class CommandWords {
  private let text: String
  private var words: [UnsafeMutablePointer<CChar>?]

  /// Copies the words.
  init(_ words: [String]) {
    text = words.joined(separator: " ")
    self.words = words.map { strdup($0) } + [nil]
  }

  deinit { for word in words { free(word) } }

  /// Runs the command to its end; it must succeed. `bytes` is what it reads.
  func run(reading bytes: Int = 0, accepting statuses: Set<Int32> = [0]) throws -> Sample {
    let run = words.withUnsafeBufferPointer { floor_run_program($0.baseAddress) }
    guard statuses.contains(run.status) else { throw BenchmarkFailure("`\(text)` ended with status \(run.status)") }
    return Sample(
      nanoseconds: run.cpu_milliseconds * 1e6, bytes: bytes, peak: Int(run.peak_kilobytes) << 10)
  }
}
