import ArticleModel
import Digests
import Source
import Stages

extension ConversionLine {
  /// Reads an input, applies the facts and the transforms, writes every output, and judges what was lost.
  package func convert(_ source: SourceFile) -> ConversionResult {
    run(on: source) { (result) throws(StageFailure) in
      try read(&result)
      try transform(&result)
      try write(&result)
      try LossJudge(plan.policy).judge(result)
    }
  }

  /// Reads an input and applies the facts and the transforms; writes nothing and lets every loss pass.
  package func read(_ source: SourceFile) -> ConversionResult {
    run(on: source) { (result) throws(StageFailure) in
      try read(&result)
      try transform(&result)
    }
  }

  func run(
    on source: SourceFile, _ work: (inout ConversionResult) throws(StageFailure) -> Void
  ) -> ConversionResult {
    var result = ConversionResult(source: source, sha256: SHA256Digest.of(source.bytes).hex)
    do throws(StageFailure) {
      try work(&result)
    } catch {
      result.failure = error
      result.outputs = []
    }
    return result
  }

  /// The reader of an input: the one the plan names, or the one its name and content speak for.
  func reader(for result: inout ConversionResult) throws(StageFailure) -> any ArticleReader {
    let desk = SettingsDesk(plan: plan, catalogue: catalogue, files: files)
    if let from = plan.from {
      result.guess = FormatGuess(from, confidence: 100, reasons: ["it was named"])
      return try desk.reader(of: try desk.readerEntry(named: from, at: plan.readPlace))
    }
    guard let guess = FormatGuess(result.source, among: catalogue.readers) else {
      throw .unknownFormat(of: result.source)
    }
    result.guess = guess
    return try desk.reader(of: try desk.readerEntry(named: guess.format, at: .commandLine))
  }

  private func read(_ result: inout ConversionResult) throws(StageFailure) {
    let reader = try reader(for: &result)
    let source = result.source
    var document = try record(result.guess?.format ?? "", .reader, in: &result) { (context) throws(StageFailure) in
      try reader.read(source, in: &context)
    }
    if document.source == nil {
      document.source = SourceRecord(sha256: result.sha256, byteCount: source.bytes.count)
    }
    result.document = document
  }

  private func transform(_ result: inout ConversionResult) throws(StageFailure) {
    guard var document = result.document else { return }
    for step in transforms {
      try record(step.name, .transform, in: &result) { (context) throws(StageFailure) in
        let before = document
        try step.transform.apply(to: &document, in: &context)
        document.clearOutdatedVerbatim(since: before)
      }
    }
    result.document = document
  }

  private func write(_ result: inout ConversionResult) throws(StageFailure) {
    guard let document = result.document else { return }
    for (index, writer) in writers.enumerated() {
      var bytes: [UInt8] = []
      try record(formats[index].name, .writer, in: &result) { (context) throws(StageFailure) in
        try writer.write(document, to: &bytes, in: &context)
      }
      result.outputs.append(ConvertedOutput(index: index, format: formats[index], bytes: bytes))
    }
  }

  /// Runs a stage and keeps what it noticed, whether it succeeds or not.
  func record<Product>(
    _ name: String, _ role: StageRole, in result: inout ConversionResult,
    _ work: (inout StageContext) throws(StageFailure) -> Product
  ) throws(StageFailure) -> Product {
    var context = StageContext(facts: facts)
    do throws(StageFailure) {
      let product = try work(&context)
      result.stages.append(StageRecord(name, role, context))
      return product
    } catch {
      result.stages.append(StageRecord(name, role, context, isWhole: false))
      throw error
    }
  }
}
