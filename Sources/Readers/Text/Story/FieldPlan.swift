import ArticleModel

/// Which chunks of a page are fields of its story, found before the story is read.
struct FieldPlan {
  /// What each such chunk is, by its index.
  var verdicts: [Int: FieldVerdict] = [:]
  /// The dates the document itself decides about, by the offset of the text at which they begin.
  var decided: [Int: NewsDate] = [:]
}
