import JSONText
import NewsCodes
import Source
import Stages

/// Judges ninjs by the grammar of its line and by the lint; it needs no schema.
struct NinjsJudge: ArticleJudge {
  func judge(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) {
    var harvest = NinjsHarvest()
    for node in try NinjsReader.values(of: source, in: &context) { harvest.gather(node) }
    guard !harvest.items.isEmpty else { throw StageFailure(Diagnostic(.ninjsNoItems, at: source.range)) }
    var versions: Set<[String]> = []
    for item in harvest.items {
      let lint = NinjsLint(item, of: source)
      for finding in lint.findings { context.report(finding) }
      guard let uri = lint.uri else { continue }
      let version = item.value["version"]?.value.string ?? ""
      if !versions.insert([uri, version]).inserted {
        let words = "the input has version \(version.isEmpty ? "1" : version) of \(uri.prefix(80)) twice"
        context.report(Diagnostic(.ninjsDuplicateItem, words, at: item.value["uri"]?.range ?? item.range))
      }
    }
  }
}

extension NinjsReader {
  /// Holds inputs against the grammar of ninjs and against what it does not see.
  func judge(by schemas: [SourceFile]) throws(StageFailure) -> any ArticleJudge { NinjsJudge() }

  func check(
    _ source: SourceFile, with schemas: [SourceFile], in context: inout StageContext
  ) throws(StageFailure) {
    try judge(by: schemas).judge(source, in: &context)
  }
}
