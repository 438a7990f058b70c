import Source

/// Judges inputs by the rules of one format; made once for a run, so that what is costly, such as compiling a schema, is
/// done once.
public protocol ArticleJudge {
  /// Judges an input; what is wrong is reported as diagnostics of severity error.
  func judge(_ source: SourceFile, in context: inout StageContext) throws(StageFailure)
}
