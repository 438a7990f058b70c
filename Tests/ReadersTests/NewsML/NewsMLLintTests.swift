import Source
import Stages
import Testing

@testable import Readers

/// What the schema of NewsML-G2 lets through, and the lint does not.
struct NewsMLLintTests {
  private func findings(_ parts: String, guid: String = "g") throws -> [String] {
    let text = """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="\(guid)">\(parts)
      <contentMeta><language tag="en"/></contentMeta></newsItem>
      """
    var settings = Settings(of: "newsml")
    var context = StageContext()
    let reader = NewsMLReader(options: try NewsMLReader.Options(&settings))
    try reader.check(SourceFile(name: "item.xml", bytes: Array(text.utf8)), with: [], in: &context)
    return context.diagnostics.map(\.id)
  }

  @Test func aCleanItemHasNoFindings() throws {
    #expect(try findings("<itemMeta><pubStatus qcode=\"stat:usable\"/></itemMeta>") == [])
  }

  @Test(arguments: [
    ("<itemMeta><versionCreated>2020-02-04T00:00:00</versionCreated></itemMeta>", "newsml.zoneless-moment"),
    ("<itemMeta><service qcode=\"nobody:x\"/></itemMeta>", "newsml.unresolvable-qcode"),
    ("<itemMeta><edNote role=\"a:b c:d\"/></itemMeta>", "newsml.unresolvable-qcode"),
    ("<contentMeta><language tag=\"en\"/><creator role=\"ctrol:x\"/></contentMeta>", "newsml.retired-vocabulary"),
    ("<contentSet original=\"nowhere\"/>", "newsml.dangling-id"),
    ("<contentSet><inlineXML><html><body/></html></inlineXML></contentSet>", "newsml.body-namespace"),
  ])
  func findsWhatTheSchemaDoesNotSee(parts: String, id: String) throws {
    #expect(Set(try findings(parts)) == [id])
  }

  @Test func anItemNeedsAGuid() throws {
    #expect(try findings("", guid: " ") == ["newsml.empty-guid"])
  }

  @Test func oneFindingForEachAlias() throws {
    let subjects = "<contentMeta><language tag=\"en\"/><subject qcode=\"n:1\"/><subject qcode=\"n:2\"/></contentMeta>"
    #expect(try findings(subjects) == ["newsml.unresolvable-qcode"])
  }
}
