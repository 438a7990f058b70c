import Source
import Stages

extension ConversionLine {
  /// Judges an input by the rules of its format, by a judge of the bench.
  ///
  /// An input that cannot be read as its format, or that breaks its rules, fails for its contract.
  package func check(_ source: SourceFile, by bench: JudgeBench) -> ConversionResult {
    var result = run(on: source) { (result) throws(StageFailure) in
      let reader = try reader(for: &result)
      let judge = try bench.judge(of: result.guess?.format ?? "", reader)
      try record(result.guess?.format ?? "", .reader, in: &result) { (context) throws(StageFailure) in
        try judge.judge(source, in: &context)
      }
    }
    if result.failure?.kind == .conversion { result.failure?.kind = .contract }
    return result
  }
}
