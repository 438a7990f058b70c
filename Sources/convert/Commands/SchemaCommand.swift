import ArgumentParser
import ArticleJSON
import Galley
import Stages

/// `convert schema article`: the published JSON Schema.
struct SchemaCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    _superCommandName: "convert",
    abstract: "Prints the JSON Schema of articles.",
    discussion: """
      EXAMPLES:
        convert schema article > article.schema.json
      """)

  /// What has a schema.
  private enum Subject: String, CaseIterable {
    case article
  }

  @Argument(help: ArgumentHelp("Which schema.", valueName: "article"))
  var subject: String

  func perform(_ talk: inout Talk) throws(StageFailure) -> Int32 {
    var bytes: [UInt8] = []
    switch Subject(rawValue: subject) {
    case .article: ArticleJSON.writeSchema(to: &bytes) { _, _ in nil }
    case nil: throw .unknownName("schema", subject, among: Subject.allCases.map(\.rawValue))
    }
    try Terminal.put(bytes)
    return 0
  }
}
