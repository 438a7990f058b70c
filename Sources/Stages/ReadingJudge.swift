import Source

/// The judge of a reader that has none of its own: it asks the reader.
struct ReadingJudge<Reader: ArticleReader>: ArticleJudge {
  let reader: Reader
  let schemas: [SourceFile]

  func judge(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) {
    try reader.check(source, with: schemas, in: &context)
  }
}
