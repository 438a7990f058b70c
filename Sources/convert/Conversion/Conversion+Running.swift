import Pipeline
import Source
import Stages

extension Conversion {
  /// Converts one input; the report is written whatever becomes of it.
  func convert(
    _ input: String, to target: OutputPlace, with line: ConversionLine, _ talk: inout Talk
  ) throws(StageFailure) -> Int32 {
    let spared = FileIdentity.all(of: [input] + [request.manifest].compactMap(\.self))
    try target.check(sparing: spared)
    if let report = request.report { try OutputPlace(report).check(sparing: spared) }
    var result: ConversionResult
    do throws(StageFailure) {
      // A report lists every loss and the origin of every fact, which a stream does not keep.
      let threshold = request.report == nil ? ConversionLine.streamingThreshold : InputFile.usualLimit
      let grow = { () throws(StageFailure) in try target.grow(sparing: spared) }
      let opened = try OpenedInput.open(input, above: threshold)
      if case .large(let large) = opened, let streamed = try line.stream(large, into: grow) {
        result = streamed
      } else {
        result = line.convert(try opened.source())
        put(&result, to: target, sparing: spared)
      }
    } catch {
      result = ConversionResult(unreadable: input, error)
    }
    talk.tell(of: result, by: line.plan)
    if let report = request.report {
      var account = RunReport()
      account.add(result)
      try OutputPlace(report).put(account.finish(), sparing: spared)
    }
    return result.exitCode
  }

  /// Converts many inputs; one that fails stops no other.
  func convert(
    _ inputs: [String], into folder: String, with line: ConversionLine, _ talk: inout Talk
  ) throws(StageFailure) -> Int32 {
    let spared = FileIdentity.all(of: inputs + [request.manifest].compactMap(\.self))
    if let report = request.report { try OutputPlace(report).check(sparing: spared) }
    var account = request.report.map { _ in RunReport() }
    let summary = try Batch(line, into: folder, jobs: request.jobs ?? Terminal.processors).run(inputs) { result in
      talk.tell(of: result, by: line.plan)
      account?.add(result)
    }
    if summary.inputs > 1 { talk.conclude(.summary(summary, in: folder)) }
    if let report = request.report, let account { try OutputPlace(report).put(account.finish(), sparing: spared) }
    return summary.exitCode
  }

  /// Puts the only output in its place; where that fails, the conversion has failed.
  private func put(_ result: inout ConversionResult, to target: OutputPlace, sparing spared: Set<FileIdentity>) {
    guard !result.outputs.isEmpty else { return }
    do throws(StageFailure) {
      try target.put(result.outputs[0].bytes, sparing: spared)
      if case .file(let path) = target { result.outputs[0].path = path }
    } catch {
      result.failure = error
      result.outputs = []
    }
  }
}
