import ArticleModel
import Source
import Stages

extension ConversionLine {
  /// How many diagnostics and losses of one id a stream keeps.
  static let kept = 100
  /// From how many bytes on an input streams: 1 MiB.
  package static let streamingThreshold = 1 << 20

  /// Converts a large input item by item, in memory that does not grow with it; the outputs are the same as otherwise.
  ///
  /// `nil` where a stage needs the whole of it. The outputs are in their places only when everything went well. `outputs`
  /// opens them, and may find that one cannot grow in pieces.
  package func stream(
    _ input: StreamedInput, into outputs: () throws(StageFailure) -> [StreamedOutput]?
  ) throws(StageFailure) -> ConversionResult? {
    let streaming = writers.compactMap { $0 as? any StreamingWriter }
    guard streaming.count == writers.count, let transforming = StreamedTransforming(of: self),
      let (reader, guess) = try streamingReader(of: input), let targets = try outputs(), targets.count == writers.count
    else { return nil }
    var result = ConversionResult(source: SourceFile(name: input.head.name, bytes: []), sha256: try input.digest())
    result.guess = guess
    let writings = streaming.indices.map { index in
      StreamedWriting(streaming[index], of: self, at: index, to: targets[index])
    }
    let run = StreamRun(writings, after: transforming, SourceRecord(sha256: result.sha256, byteCount: input.byteCount))
    do throws(StageFailure) {
      try read(input, by: reader, run, &result)
      try LossJudge(plan.policy).judge(result)
      for target in targets { try target.publish() }
    } catch {
      if run.isRefused { return nil }
      result.failure = error
      result.outputs = []
    }
    return result
  }

  /// Judges a large input item by item, by a judge of the bench; `nil` where its judge must see the whole of it.
  package func streamCheck(_ input: StreamedInput, by bench: JudgeBench) throws(StageFailure) -> ConversionResult? {
    var result = ConversionResult(source: input.head, sha256: "")
    let reader = try reader(for: &result)
    let format = result.guess?.format ?? ""
    guard let judge = try bench.judge(of: format, reader) as? any StreamingJudge, judge.canStream(input.head) else {
      return nil
    }
    var streamed = ConversionResult(source: SourceFile(name: input.head.name, bytes: []), sha256: "")
    streamed.guess = result.guess
    do throws(StageFailure) {
      try record(format, input, &streamed) { (feed, context) throws(StageFailure) in
        try judge.judge(feed, in: &context)
      }
    } catch {
      streamed.failure = error
      if error.kind == .conversion { streamed.failure?.kind = .contract }
    }
    return streamed
  }

  private func streamingReader(
    of input: StreamedInput
  ) throws(StageFailure) -> (reader: any StreamingReader, guess: FormatGuess)? {
    var result = ConversionResult(source: input.head, sha256: "")
    let reader = try reader(for: &result)
    guard let reader = reader as? any StreamingReader, reader.canStream(input.head), let guess = result.guess
    else { return nil }
    return (reader, guess)
  }

  private func read(
    _ input: StreamedInput, by reader: any StreamingReader, _ run: StreamRun, _ result: inout ConversionResult
  ) throws(StageFailure) {
    var isWhole = false
    defer { result.stages += run.records(isWhole: isWhole) }
    try record(result.guess?.format ?? "", input, &result) { (feed, context) throws(StageFailure) in
      try reader.stream(feed, in: &context) { (piece) throws(StageFailure) in try run.take(piece) }
      try run.begin()
    }
    result.outputs = try run.finish()
    isWhole = true
  }

  /// Runs a reader over a feed and keeps what it noticed, with lines and columns.
  private func record(
    _ name: String, _ input: StreamedInput, _ result: inout ConversionResult,
    _ work: (InputFeed, inout StageContext) throws(StageFailure) -> Void
  ) throws(StageFailure) {
    var context = StageContext(facts: facts, keeping: Self.kept)
    let feed = try input.feed()
    var failure: StageFailure?
    do throws(StageFailure) {
      try work(feed, &context)
    } catch {
      failure = error
    }
    failure = feed.failure ?? failure
    let record = StageRecord(name, .reader, context, isWhole: failure == nil)
    var diagnostics = record.diagnostics + (failure.map { [$0.diagnostic] } ?? [])
    diagnostics = try input.placed(diagnostics)
    if failure != nil, let last = diagnostics.popLast() { failure?.diagnostic = last }
    result.stages.append(StageRecord(record, diagnostics))
    if let failure { throw failure }
  }
}
