import Source
import Stages
import Testing

@testable import Manifest
@testable import Pipeline

/// Options whose values are files: read by the pipeline, once, from where the words that name them stand.
struct OptionFilesTests {
  private let source = SourceFile(name: "story", bytes: Array("fake Rain".utf8))

  private func text(_ plan: ConversionPlan) throws -> String {
    let result = try ConversionLine(plan, catalogue: .fake).convert(source)
    return String(decoding: result.outputs.first?.bytes ?? [], as: UTF8.self)
  }

  @Test func filesOfTheCommandLineAddUp() throws {
    let bench = try Workbench()
    let (one, two, three) = (
      try bench.put("one", at: "1"), try bench.put("two", at: "2"), try bench.put("three", at: "3")
    )
    var plan = ConversionPlan(to: ["fake"])
    try plan.add(setting: "fake.glossary=\(two),\(one)")
    try plan.add(setting: "fake.glossary=\(three)")
    #expect(try text(plan) == "Rain two one three")
  }

  @Test func theLastWordOnAnyOtherOptionCounts() throws {
    var plan = ConversionPlan(to: ["fake"])
    try plan.add(setting: "fake.ending=!")
    try plan.add(setting: "fake.ending=?")
    #expect(try text(plan) == "Rain?")
  }

  @Test func filesOfAManifestCountFromItsFolder() throws {
    let bench = try Workbench()
    try bench.put("one", at: "1")
    let plan = try plan(of: "pipelines: {a: {read: {fake: {glossary: 1}}, write: fake}}", named: bench.path("m.yaml"))
    #expect(try text(plan) == "Rain one")
  }

  @Test func aFileThatIsNotThereIsNamedWithItsPlace() throws {
    let plan = try plan(of: "pipelines: {a: {read: {fake: {glossary: no}}, write: fake}}", named: "nowhere/m.yaml")
    do throws(StageFailure) {
      _ = try ConversionLine(plan, catalogue: .fake)
      Issue.record("a file that is not there was read")
    } catch {
      #expect(error.kind == .file && error.diagnostic.position == SourcePosition(line: 1, column: 31))
      #expect(error.diagnostic.message.hasPrefix("fake.glossary: cannot read nowhere/no: "))
    }
  }

  @Test func stdinIsForArticles() throws {
    var plan = ConversionPlan(to: ["fake"])
    try plan.add(setting: "fake.glossary=-")
    #expect(throws: StageFailure.self) { try ConversionLine(plan, catalogue: .fake) }
  }

  private func plan(of text: String, named name: String) throws -> ConversionPlan {
    try ConversionPlan(try ManifestFile.read(SourceFile(name: name, bytes: Array(text.utf8))))
  }
}
