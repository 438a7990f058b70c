import ArticleModel
import Source

/// Turns bytes into a document of items; what it noticed goes into the context.
///
/// Promises: the same document for the same bytes; every fact with its origin; every range inside the input; a failure
/// rather than a trap for bytes it cannot read.
public protocol ArticleReader: Stage {
  /// The format it reads.
  static var format: Format { get }
  /// How sure it is, 0 to 100, that the bytes are of its format; it looks at a few kilobytes at most.
  static func recognises(_ source: SourceFile) -> Int
  /// Reads the input.
  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document
  /// The names of the schema files `check` can make use of; the pipeline looks for them in `$GALLEY_SCHEMAS`.
  static var schemaNames: [String] { get }
  /// Judges the input by the rules of its format; `schemas` holds those of `schemaNames` that were found.
  ///
  /// What is wrong is reported as diagnostics of severity error. Unless a reader knows better, it reads the input.
  func check(_ source: SourceFile, with schemas: [SourceFile], in context: inout StageContext) throws(StageFailure)
  /// Makes ready to judge any number of inputs; `schemas` holds those of `schemaNames` that were found, or the one that
  /// the user named and what it includes.
  func judge(by schemas: [SourceFile]) throws(StageFailure) -> any ArticleJudge
}

extension ArticleReader {
  /// None, unless the reader says otherwise.
  public static var schemaNames: [String] { [] }

  /// Asks `check` about every input.
  public func judge(by schemas: [SourceFile]) throws(StageFailure) -> any ArticleJudge {
    ReadingJudge(reader: self, schemas: schemas)
  }

  /// Reads the input and keeps what was noticed.
  public func check(
    _ source: SourceFile, with schemas: [SourceFile], in context: inout StageContext
  ) throws(StageFailure) {
    _ = try read(source, in: &context)
  }
}
