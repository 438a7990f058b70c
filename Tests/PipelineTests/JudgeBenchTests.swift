import ArticleModel
import Source
import Stages
import Testing

@testable import Pipeline

/// What a check does once for a run, however many inputs come.
struct JudgeBenchTests {
  /// Knows one schema by name and judges nothing.
  private struct SchemedReader: ArticleReader {
    static let format = Format("schemed", "a fake with a schema", fileExtensions: ["sk"], mediaType: "text/x-schemed")
    static let schemaNames = ["fake.xsd"]

    init(options: NoOptions) {}

    static func recognises(_ source: SourceFile) -> Int { 90 }

    func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document { Document() }

    func judge(by schemas: [SourceFile]) throws(StageFailure) -> any ArticleJudge {
      guard !schemas.isEmpty else { throw StageFailure(Diagnostic(.fakeTrouble)) }
      return Nodding()
    }
  }

  private struct Nodding: ArticleJudge {
    func judge(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) {
      context.report(Diagnostic(.fakeDoubt))
    }
  }

  @Test func schemasAreLookedForOnceForAllInputs() throws {
    let catalogue = Catalogue(readers: [ReaderEntry(SchemedReader.self)], transforms: [], writers: [])
    let line = try ConversionLine(ConversionPlan(), catalogue: catalogue)
    var searches: [[String]] = []
    let bench = JudgeBench { names in
      searches.append(names)
      return [SourceFile(name: "fake.xsd", bytes: [])]
    }
    for _ in 0..<3 {
      let result = line.check(SourceFile(name: "a.sk", bytes: [1]), by: bench)
      #expect(result.failure == nil && result.diagnostics.map(\.id) == ["fake.doubt"])
    }
    #expect(searches == [["fake.xsd"]])
    #expect(bench.schemas(of: "schemed").map(\.name) == ["fake.xsd"])
  }

  @Test func aSchemaThatCannotBeUsedFailsEveryInput() throws {
    let catalogue = Catalogue(readers: [ReaderEntry(SchemedReader.self)], transforms: [], writers: [])
    let line = try ConversionLine(ConversionPlan(), catalogue: catalogue)
    let bench = JudgeBench { _ in [] }
    #expect(line.check(SourceFile(name: "a.sk", bytes: [1]), by: bench).failure?.kind == .contract)
  }
}
