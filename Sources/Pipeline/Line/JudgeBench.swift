import Source
import Stages

/// The judges of a run, each made once, when the first input of its format comes.
package final class JudgeBench {
  private let findSchemas: ([String]) throws(StageFailure) -> [SourceFile]
  private var judges: [String: any ArticleJudge] = [:]
  private var schemas: [String: [SourceFile]] = [:]

  /// Makes an empty bench; `findSchemas` gives those of the schemas of these names that there are, or the one
  /// that the user named.
  package init(schemas findSchemas: @escaping ([String]) throws(StageFailure) -> [SourceFile]) {
    self.findSchemas = findSchemas
  }

  /// The schemas that inputs of a format are judged by, as far as one was judged.
  package func schemas(of format: String) -> [SourceFile] { schemas[format] ?? [] }

  /// The judge of a format.
  func judge(of format: String, _ reader: any ArticleReader) throws(StageFailure) -> any ArticleJudge {
    if let judge = judges[format] { return judge }
    let names = type(of: reader).schemaNames
    let found = try findSchemas(names)
    if names.isEmpty, let schema = found.first { throw .unusedSchema(schema.name, by: format) }
    let judge = try reader.judge(by: found)
    judges[format] = judge
    schemas[format] = found
    return judge
  }
}
