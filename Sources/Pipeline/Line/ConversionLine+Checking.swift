import Source
import Stages

extension ConversionLine {
  /// Judges an input by the rules of its format; `find` gives those of the schemas it is asked for that there are.
  ///
  /// An input that cannot be read as its format, or that breaks its rules, fails for its contract.
  package func check(
    _ source: SourceFile, schemas find: ([String]) throws(StageFailure) -> [SourceFile]
  ) -> ConversionResult {
    var result = run(on: source) { (result) throws(StageFailure) in
      let reader = try reader(for: &result)
      let schemas = try find(type(of: reader).schemaNames)
      try record(result.guess?.format ?? "", .reader, in: &result) { (context) throws(StageFailure) in
        try reader.check(source, with: schemas, in: &context)
      }
    }
    if result.failure?.kind == .conversion { result.failure?.kind = .contract }
    return result
  }
}
