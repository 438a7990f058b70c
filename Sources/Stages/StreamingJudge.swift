import Source

/// A judge that can judge an input item by item, in memory that does not grow with it.
public protocol StreamingJudge: ArticleJudge {
  /// Whether an input that begins like this, with a few kilobytes, can be judged in pieces.
  func canStream(_ head: SourceFile) -> Bool
  /// Judges an input that arrives in pieces; what is wrong is reported as diagnostics of severity error.
  func judge(_ feed: InputFeed, in context: inout StageContext) throws(StageFailure)
}
