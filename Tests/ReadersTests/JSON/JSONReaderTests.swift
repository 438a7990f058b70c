import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

@Suite struct JSONReaderTests {
  @Test(arguments: [
    (#"{"galley":1}"#, 100), ("\u{FEFF} {\n \"galley\" : 1", 100), (#"{"envelope":{"sender":"x"},"galley":1}"#, 100),
    (#"{"type":"Feature"}"#, 0), (#"[{"galley":1}]"#, 0), (#"{"a":{"galley":1}}"#, 0), ("", 0), ("galley", 0), ("{", 0),
    ("{\"a\":\"" + String(repeating: "x", count: 100_000), 0),
  ])
  func recognisesItsOwn(_ text: String, _ sureness: Int) {
    #expect(JSONReader.recognises(SourceFile(name: "x", bytes: Array(text.utf8))) == sureness)
  }

  @Test func leavesOutUnknownMembersAndSaysSo() throws {
    let text = #"{"galley":1,"items":[{"type":"article","mainBdy":1,"mainBody":3,"mainBody":4}]}"#
    let (document, context) = try read(text)
    #expect(document.articles.first?.mainBody == 4)
    #expect(context.diagnostics.map(\.id) == ["json.unknown-member", "json.duplicate-member"])
    #expect(context.diagnostics.first?.range == SourceRange(39, 50))
    let loss = try #require(context.ledger.losses.first)
    #expect(context.ledger.losses.count == 1)
    #expect(loss.path == "/items/0/mainBdy")
    #expect(loss.excerpt == #""mainBdy":1"#)
  }

  @Test(arguments: [
    ("{", "json.not-json", FailureKind.conversion), ("\u{0}\u{0}", "json.not-json", .conversion),
    (#"{"galley":"1"}"#, "json.wrong-shape", .conversion), ("{}", "json.wrong-shape", .conversion),
    (#"{"galley":2}"#, "json.newer-version", .conversion),
    (#"{"galley":1,"x":"# + String(repeating: "[", count: 2000), "json.too-deep", .limit),
  ])
  func failsWithAKindOfItsOwn(_ text: String, _ id: String, _ kind: FailureKind) {
    let failure = #expect(throws: StageFailure.self) { try read(text) }
    #expect(failure?.diagnostic.id == id)
    #expect(failure?.kind == kind)
    #expect(failure?.diagnostic.range != nil)
    #expect(JSONReader.diagnostics.map(\.id).contains(id))
  }

  private func read(_ text: String) throws(StageFailure) -> (Document, StageContext) {
    var settings = Settings(of: "json")
    var context = StageContext()
    let reader = JSONReader(options: try NoOptions(&settings))
    let document = try reader.read(SourceFile(name: "x", bytes: Array(text.utf8)), in: &context)
    return (document, context)
  }
}
