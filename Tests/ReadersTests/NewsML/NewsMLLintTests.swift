import Foundation
import Source
import Stages
import Testing

@testable import Readers

/// What the schema of NewsML-G2 lets through, and the lint does not.
struct NewsMLLintTests {
  /// Every mutation of the clean item is named by its id, at its line and column.
  @Test(arguments: LintMutation.all)
  func namesEveryMutationAtItsPlace(mutation: LintMutation) throws {
    try mutation.expectNamed(in: LintedStory.clean, by: { try LintedStory.findings(in: $0) })
  }

  /// The same on the item that the facts were measured with, which has one finding of its own.
  @Test(.enabled(if: LintedStory.shared != nil, "needs GALLEY_SHARED"), arguments: LintMutation.ofTheFacts)
  func namesTheMutationsOfTheFacts(mutation: LintMutation) throws {
    let shared = try #require(LintedStory.shared)
    let text = try #require(mutation.applied(to: shared), "the mutation does not apply")
    let found = try LintedStory.findings(in: text).map(\.id)
    #expect(found.filter { $0 != "newsml.open-embargo" } == [mutation.id])
  }

  @Test(.enabled(if: LintedStory.shared != nil, "needs GALLEY_SHARED"))
  func findsNothingButTheOpenEmbargoInTheItemOfTheFacts() throws {
    #expect(try LintedStory.findings(in: try #require(LintedStory.shared)).map(\.id) == ["newsml.open-embargo"])
  }

  @Test func aCleanItemHasNoFindings() throws {
    #expect(try LintedStory.findings(in: LintedStory.clean) == [])
  }

  @Test func aCleanMessageHasNoFindings() throws {
    #expect(try LintedStory.findings(in: LintedStory.message([LintedStory.clean])) == [])
  }

  @Test func aMessageIsJudgedAsAWhole() throws {
    let twice = try LintedStory.findings(in: LintedStory.message([LintedStory.clean, LintedStory.clean]))
    #expect(twice.map(\.id) == ["newsml.duplicate-item"])
    let bare = LintedStory.message([]).replacing("<sent>2026-01-02T10:00:00Z</sent>", with: "")
    #expect(try LintedStory.findings(in: bare).map(\.id) == ["newsml.missing-element"])
  }

  @Test func aPackageThatBringsSomeOfItsItemsBringsAll() throws {
    let package = { (guids: [String]) in
      LintedStory.package(of: guids.map { "urn:newsml:example.com:20260102:\($0)" })
    }
    let whole = LintedStory.message([LintedStory.clean, package(["ferry"])])
    #expect(try LintedStory.findings(in: whole).isEmpty)
    let partly = LintedStory.message([LintedStory.clean, package(["ferry", "quay"])])
    #expect(try LintedStory.findings(in: partly).map(\.id) == ["newsml.absent-item"])
    let alone = LintedStory.message([package(["ferry", "quay"])])
    #expect(try LintedStory.findings(in: alone).isEmpty)
    let dangling = package(["ferry"]).replacing("root=\"g\"", with: "root=\"h\"")
    #expect(try LintedStory.findings(in: dangling).map(\.id) == ["newsml.dangling-id"])
  }

  @Test func anAliasIsNamedOnceForTheWholeInput() throws {
    let item = LintedStory.clean.replacing(
      "<genre ", with: "<subject qcode=\"ours:1\"/><subject qcode=\"ours:2\"/><genre ")
    let other = item.replacing("version=\"3\"", with: "version=\"4\"")
    let found = try LintedStory.findings(in: LintedStory.message([item, other]))
    #expect(found.map(\.id) == ["newsml.unknown-alias"])
    let cited = item.replacing("<rightsInfo>", with: "<catalogRef href=\"http://example.com/c.xml\"/><rightsInfo>")
    #expect(try LintedStory.findings(in: cited).map(\.id) == ["newsml.unresolvable-qcode"])
    let declared = item.replacing(
      "<rightsInfo>", with: "<catalog><scheme alias=\"ours\" uri=\"http://example.com/o/\"/></catalog><rightsInfo>")
    #expect(try LintedStory.findings(in: declared).isEmpty)
  }

  @Test func aCatalogOfTheUserDeclaresWhatTheItemDoesNot() throws {
    let item = LintedStory.clean.replacing("<genre ", with: "<subject qcode=\"ours:1\"/><genre ")
    let catalog = "<?xml version=\"1.0\"?><!-- ours --><catalog><scheme alias=\"ours\" uri=\"http://e.x/\"/></catalog>"
    let file = SourceFile(name: "c.xml", bytes: Array(catalog.utf8))
    #expect(try LintedStory.findings(in: item, catalogs: [file]).isEmpty)
    let none = SourceFile(name: "c.xml", bytes: Array("<catalog/>".utf8))
    #expect(throws: StageFailure.self) { try LintedStory.findings(in: item, catalogs: [none]) }
  }

  @Test func strictReadingFailsOnTheFirstBreach() throws {
    #expect(throws: Never.self) { try LintedStory.readStrictly(LintedStory.clean) }
    let text = LintedStory.clean.replacing("conformance=\"power\"", with: "conformance=\"Power\"")
      .replacing("2026-01-02T08:30:00Z", with: "yesterday")
    do throws(StageFailure) {
      try LintedStory.readStrictly(text)
      Issue.record("the breaches passed")
    } catch {
      #expect(error.kind == .contract && error.diagnostic.id == "newsml.bad-conformance")
      #expect(error.diagnostic.severity == .error)
    }
  }
}
