import Source
import Stages
import XMLBridge

extension NewsMLReader {
  /// Holds the input against the schema, where it is at hand, and against what the schema does not see.
  func check(
    _ source: SourceFile, with schemas: [SourceFile], in context: inout StageContext
  ) throws(StageFailure) {
    let root = try Self.root(of: source, in: &context)
    if let main = schemas.first(where: { $0.name.hasSuffix(Self.schemaNames[0]) }) {
      do throws(MarkupError) {
        let validator = try SchemaValidator(main, with: schemas.filter { $0.name != main.name })
        for remark in try validator.remarks(on: source.bytes) where remark.topic == .schema {
          context.report(.newsMLRemark(remark))
        }
      } catch {
        throw .newsMLCannotBeRead(error)
      }
    }
    var lint = NewsMLLint()
    lint.inspect(root)
    for finding in lint.findings { context.report(finding) }
  }
}
