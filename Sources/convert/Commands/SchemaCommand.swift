import ArgumentParser
import ArticleJSON
import Galley
import Pipeline
import Stages

/// `convert schema article|manifest`: the published JSON Schemas.
struct SchemaCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    _superCommandName: "convert",
    abstract: "Prints the JSON Schema of articles or of manifests.",
    discussion: """
      EXAMPLES:
        convert schema article > article.schema.json
        convert schema manifest > manifest.schema.json
      """)

  /// What has a schema.
  private enum Subject: String, CaseIterable {
    case article
    case manifest
  }

  @Argument(help: ArgumentHelp("Which schema.", valueName: "article|manifest"))
  var subject: String

  func perform(_ talk: inout Talk) throws(StageFailure) -> Int32 {
    var bytes: [UInt8] = []
    switch Subject(rawValue: subject) {
    case .article: ArticleJSON.writeSchema(to: &bytes) { _, _ in nil }
    case .manifest: bytes = ManifestSchema(.standard).json
    case nil: throw .unknownName("schema", subject, among: Subject.allCases.map(\.rawValue))
    }
    try Terminal.put(bytes)
    return 0
  }
}
