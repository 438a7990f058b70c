import BenchmarkFloors

/// The buffer that xmlTextWriter writes into, again and again.
final class Paper {
  let paper: OpaquePointer

  /// Takes an empty buffer.
  init() throws {
    guard let paper = floor_paper_new() else { throw BenchmarkFailure("out of memory") }
    self.paper = paper
  }

  deinit { floor_paper_free(paper) }
}
