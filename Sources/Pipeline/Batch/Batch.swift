import Dispatch
import Source
import Stages
import Synchronization

/// Converts inputs into files of a folder; one that fails stops no other and leaves nothing behind.
///
/// The files and what is told are the same for any number of jobs.
package struct Batch: Sendable {
  private let line: ConversionLine
  private let folder: String
  private let jobs: Int
  private let limit: Int

  /// Makes a batch into a folder, which is made where it is missing.
  package init(_ line: ConversionLine, into folder: String, jobs: Int = 1, limit: Int = InputFile.usualLimit) {
    self.line = line
    self.folder = folder
    self.jobs = max(1, jobs)
    self.limit = limit
  }

  /// Converts every input and tells of each, in the order of the inputs, on the calling thread.
  ///
  /// Throws only before anything is converted: for names that would meet, and for a folder that cannot be made.
  package func run(
    _ inputs: [String], tell: (ConversionResult) -> Void
  ) throws(StageFailure) -> BatchSummary {
    let names = try OutputNames(of: inputs, line, in: folder)
    let spared = FileIdentity.all(of: inputs)
    for path in names.paths.joined() { try OutputFile.check(path, sparing: spared) }
    var made: [String] = []
    defer { Folder.removeEmpty(made) }
    for parent in Set(names.paths.joined().map(OutputTarget.folder)).sorted() { made += try Folder.make(parent) }
    var summary = BatchSummary()
    let orders = zip(inputs, names.paths).map { BatchOrder(input: $0, outputs: $1, spared: spared, limit: limit) }
    for wave in waves(of: orders) {
      for result in convert(wave) {
        summary.inputs += 1
        if let failure = result.failure {
          summary.failed += 1
          summary.failure = failure.kind
        }
        tell(result)
      }
    }
    return summary
  }

  /// The orders in pieces that bound how many results wait to be told.
  private func waves(of orders: [BatchOrder]) -> [ArraySlice<BatchOrder>] {
    let size = jobs == 1 ? 1 : jobs * 16
    return stride(from: 0, to: orders.count, by: size).map { orders[$0..<min($0 + size, orders.count)] }
  }

  /// Converts the orders of a wave on as many threads as there are jobs, the calling one among them.
  private func convert(_ wave: ArraySlice<BatchOrder>) -> [ConversionResult] {
    guard jobs > 1, wave.count > 1 else { return wave.map { $0.carryOut(with: line) } }
    let orders = Array(wave)
    let next = Atomic(0)
    let done = Mutex<[Int: ConversionResult]>([:])
    DispatchQueue.concurrentPerform(iterations: min(jobs, orders.count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < orders.count else { return }
        let result = orders[index].carryOut(with: line)
        done.withLock { $0[index] = result }
      }
    }
    return done.withLock { results in orders.indices.compactMap { results[$0] } }
  }
}
