import ArticleModel
import JSONText
import NewsCodes
import Source
import Stages
import Testing

@testable import Writers

/// What ninjs can say is said, and what it cannot say is listed.
struct NinjsWriterTests {
  @Test func anEmbargoWithoutEndHoldsTheItemBack() throws {
    var metadata = Metadata()
    metadata.lifecycle.embargo = .openEnded
    metadata.lifecycle.status = .usable
    for version in ["1", "2", "3"] {
      let output = try NinjsOutput(metadata, version: version)
      let item = try output.item()
      #expect((item["pubStatus"] ?? item["pubstatus"])?.value.string == "withheld")
      #expect((item["edNote"] ?? item["ednote"])?.value.string?.hasPrefix("EMBARGOED") == true)
      #expect(output.losses.contains("ninjs.embargo lifecycle.embargo"))
      #expect(output.context.ledger.forbidden(allowing: []).isEmpty == false)
    }
  }

  @Test func anEmbargoWithoutZoneIsGivenNone() throws {
    var metadata = Metadata()
    metadata.lifecycle.embargo = .until(try #require(NewsDate(iso8601: "2026-01-31T18:00:00")))
    let output = try NinjsOutput(metadata)
    #expect(try output.item()["embargoedUntil"] == nil)
    #expect(try output.item()["pubStatus"]?.value.string == "withheld")
  }

  @Test func aRestrictedNoteReachesNobody() throws {
    var metadata = Metadata()
    let words = { (text: String) in [Block.paragraph(Paragraph([.text(TextRun(text))]))] }
    metadata.notes = [Note(words("secret"), audience: .restricted), Note(words("check spelling"))]
    let output = try NinjsOutput(metadata)
    #expect(try output.item()["edNote"]?.value.string == "check spelling")
    #expect(!String(decoding: output.bytes, as: UTF8.self).contains("secret"))
    #expect(output.losses == ["ninjs.restricted-note notes"])
  }

  @Test func aGuidThatIsNoURIIsMintedAndComesBack() throws {
    var metadata = Metadata()
    metadata.identity.guid = "STT 2026/17"
    let output = try NinjsOutput(metadata)
    #expect(try output.item()["uri"]?.value.string == "urn:x-galley:guid:STT%202026%2F17")
    #expect(try output.item()["altIds"]?.value.elements?.first?.value["value"]?.value.string == "STT 2026/17")
    #expect(
      try output.document().articles.first?.metadata.identity
        == {
          var identity = metadata.identity
          identity.kind = .iptc("ninat:text")
          identity.standard = SourceStandard("ninjs", version: "3.1", conformance: "ninjs 3")
          return identity
        }())
  }

  @Test func coarseDatesAreLeftOutAndTheVersionIsCompleted() throws {
    var metadata = Metadata()
    metadata.lifecycle.contentCreated = NewsDate(iso8601: "2026-01-31")
    metadata.lifecycle.versionCreated = NewsDate(iso8601: "2026-02-01")
    let output = try NinjsOutput(metadata)
    #expect(try output.item()["contentCreated"] == nil)
    #expect(try output.item()["versionCreated"]?.value.string == "2026-02-01T00:00:00Z")
    #expect(
      output.losses == [
        "ninjs.date-precision lifecycle.versionCreated", "ninjs.date-precision lifecycle.contentCreated",
      ])
    #expect(output.context.diagnostics.map(\.id).contains("ninjs.derived-version-created"))
  }

  @Test func criticalLossesAreNamed() throws {
    var metadata = Metadata()
    metadata.lifecycle.signals = [Signal(.iptc("sig:correction"))]
    metadata.rights = [Rights(dataMining: Code("plus:DMI")), Rights(limitations: "No web")]
    metadata.lifecycle.status = .other(Code(literal: "dubious"))
    let output = try NinjsOutput(metadata)
    #expect(try output.item()["pubStatus"]?.value.string == "withheld")
    let forbidden = Set(output.context.ledger.forbidden(allowing: []).map(\.kind.id))
    #expect(forbidden == ["ninjs.signal", "ninjs.rights", "ninjs.status"])
  }

  @Test func aStoryHasBothBodiesWithTheirCounts() throws {
    let blocks: [Block] = [
      .paragraph(
        Paragraph([.text(TextRun("The river ")), .strong(StyledText([.text(TextRun("rose"))])), .text(TextRun("."))])),
      .figure(Figure(mediaID: "a1", caption: [.text(TextRun("The river"))])),
      .paragraph(Paragraph([.text(TextRun("Fast."))])),
    ]
    var article = Article(bodies: [Body(blocks)])
    article.metadata.identity.guid = "urn:newsml:example.com:2"
    article.media = [Media(id: "a1", renditions: [Rendition(href: "https://example.com/a.jpg", width: 10)])]
    let output = try NinjsOutput(Document(items: [.article(article)]))
    let bodies = try #require(try output.item()["bodies"]?.value.elements?.map(\.value))
    #expect(bodies.map { $0["role"]?.value.string } == ["html", "text"])
    #expect(bodies[0]["value"]?.value.string?.contains("data-assoc-ref=\"a1\"") == true)
    #expect(bodies[1]["value"]?.value.string == "The river rose.\n\nFast.")
    #expect(bodies.map { $0["wordCount"]?.value.integer } == [4, 4])
    #expect(bodies.map { $0["charCount"]?.value.integer } == [20, 20])
    let association = try #require(try output.item()["associations"]?.value.elements?.first?.value)
    #expect(
      association["name"]?.value.string == "a1" && association["uri"]?.value.string == "https://example.com/a.jpg")
    #expect(try output.document().articles.first?.bodies.count == 1)
  }
}
