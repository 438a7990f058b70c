import Source
import Stages

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
    let spared = Set(inputs.compactMap { FileIdentity(of: $0) })
    for path in names.paths.joined() { try OutputFile.check(path, sparing: spared) }
    for parent in Set(names.paths.joined().map(OutputTarget.folder)).sorted() { try Folder.make(parent) }
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

  private func convert(_ wave: ArraySlice<BatchOrder>) -> [ConversionResult] {
    guard jobs > 1, wave.count > 1 else { return wave.map { $0.carryOut(with: self.line) } }
    let (line, jobs) = (self.line, self.jobs)
    return Blocking.result(of: { await Self.convert(wave, with: line, jobs: jobs) })
  }

  private static func convert(
    _ wave: ArraySlice<BatchOrder>, with line: ConversionLine, jobs: Int
  ) async -> [ConversionResult] {
    await withTaskGroup(of: (Int, ConversionResult).self) { group in
      var results: [Int: ConversionResult] = [:]
      for (index, order) in wave.enumerated() {
        if index >= jobs, let (done, result) = await group.next() { results[done] = result }
        group.addTask { (index, order.carryOut(with: line)) }
      }
      for await (done, result) in group { results[done] = result }
      return wave.indices.compactMap { results[$0 - wave.startIndex] }
    }
  }
}
