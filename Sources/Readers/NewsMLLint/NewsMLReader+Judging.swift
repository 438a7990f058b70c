import Markup
import Source
import Stages
import XMLBridge

extension NewsMLReader {
  /// The wrapper that knows ODRL comes first; without it rights in ODRL are held against the schema in vain.
  static let schemaNames = [
    "G2-multi-schema-2.35.xsd", "NewsML-G2_2.35-spec-All-Power.xsd", "ODRL22.xsd", "xml.xsd",
  ]

  /// Holds inputs against the schema, where it is at hand, and against what the schema does not see.
  func judge(by schemas: [SourceFile]) throws(StageFailure) -> any ArticleJudge {
    var schemas = schemas
    if schemas.first?.isNamed(Self.schemaNames[0]) == true, !schemas.contains(where: { $0.isNamed("ODRL22.xsd") }) {
      schemas.removeFirst()
    }
    guard let main = schemas.first, !main.isNamed("xml.xsd"), !main.isNamed("ODRL22.xsd") else {
      return NewsMLJudge(schema: nil, given: options.schemes)
    }
    do throws(MarkupError) {
      let schema = try NewsMLSchema(main, with: schemas.filter { $0.name != main.name })
      return NewsMLJudge(schema: schema, given: options.schemes)
    } catch {
      throw .newsMLCannotBeRead(error)
    }
  }

  func check(
    _ source: SourceFile, with schemas: [SourceFile], in context: inout StageContext
  ) throws(StageFailure) {
    try judge(by: schemas).judge(source, in: &context)
  }

  /// The root element, whatever the bridge noticed.
  static func root(of source: SourceFile) throws(StageFailure) -> MarkupElement {
    var context = StageContext()
    return try root(of: source, in: &context)
  }
}

extension SourceFile {
  fileprivate func isNamed(_ name: String) -> Bool { self.name == name || self.name.hasSuffix("/" + name) }
}
