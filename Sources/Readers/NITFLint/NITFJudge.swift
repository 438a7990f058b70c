import Markup
import Source
import Stages
import XMLBridge

/// Judges NITF by its schema, where it is at hand, and by the lint.
struct NITFJudge: ArticleJudge {
  /// The schema; `nil` where none is at hand.
  let schema: NewsMLSchema?

  func judge(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) {
    let root = try NITFReader.root(of: source, in: &context)
    if let schema {
      do throws(MarkupError) {
        for remark in try schema.document(of: source).remarks where remark.topic == .schema {
          context.report(.nitfRemark(remark))
        }
      } catch {
        throw .nitfCannotBeRead(error)
      }
    }
    for finding in NITFLint(root, of: source).findings { context.report(finding) }
  }
}

extension NITFReader {
  /// Holds inputs against the schema, where it is at hand, and against what it does not see.
  func judge(by schemas: [SourceFile]) throws(StageFailure) -> any ArticleJudge {
    let parts = Self.schemaNames.dropFirst()
    guard let main = schemas.first(where: { file in !parts.contains { file.name.hasSuffix($0) } }) else {
      return NITFJudge(schema: nil)
    }
    do throws(MarkupError) {
      return NITFJudge(schema: try NewsMLSchema(main, with: schemas.filter { $0.name != main.name }))
    } catch {
      throw .nitfCannotBeRead(error)
    }
  }

  func check(
    _ source: SourceFile, with schemas: [SourceFile], in context: inout StageContext
  ) throws(StageFailure) {
    try judge(by: schemas).judge(source, in: &context)
  }
}
