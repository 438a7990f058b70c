import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

/// Where a text does not say, nothing is claimed; where it forbids, nothing slips through.
struct AbstentionTests {
  private static let long =
    "The minister said on Tuesday that the talks had been held in a friendly spirit and would go on for weeks to come."

  @Test func noHeadlineIsInvented() throws {
    let reading = try Reading("\(Self.long)\n\n\(Self.long)\n")
    #expect(reading.metadata.texts.headlines.isEmpty)
    #expect(reading.remarks.contains("text.no-headline"))
    #expect(reading.outline.count == 2)
  }

  @Test func menusAreNoHeadlines() throws {
    let reading = try Reading("Explore\nTech\nCars\nGaming\nScience\n\n\(Self.long)\n")
    #expect(reading.metadata.texts.headlines.isEmpty)
  }

  @Test func ambiguousDatesAreLeftAlone() throws {
    let reading = try Reading("# A title\n\nBy Jane Doe\n\n04/05/2020\n\n\(Self.long)\n")
    #expect(reading.metadata.lifecycle == Lifecycle())
    #expect(reading.remarks.contains("text.ambiguous-date"))
    let remark = try #require(reading.context.diagnostics.first { $0.id == "text.ambiguous-date" })
    #expect(remark.message.contains("2020-05-04 or 2020-04-05"))
    #expect(reading.outline.first == "dateline: 04/05/2020")
  }

  @Test func labelledDatesGoWhereTheySay() throws {
    let reading = try Reading(
      "# A title\n\nPublished: 4 May 2020, 10:30 GMT\n\nUpdated: 5 May 2020 9:00 am ET\n\n\(Self.long)\n")
    #expect(reading.metadata.lifecycle.released?.iso8601 == "2020-05-04T10:30Z")
    #expect(reading.metadata.lifecycle.contentModified?.iso8601 == "2020-05-05T09:00")
    #expect(reading.metadata.lifecycle.contentCreated == nil)
    #expect(reading.remarks.contains("text.vague-zone"))
  }

  @Test func embargoesFailClosed() throws {
    for line in ["SPERRFRIST", "Embargoed until further notice"] {
      let reading = try Reading("\(line)\n\n# A title\n\n\(Self.long)\n")
      #expect(reading.metadata.lifecycle.embargo == .openEnded, "\(line)")
      #expect(reading.remarks.contains("text.vague-embargo"))
      #expect(reading.metadata.notes.map(\.blocks.plainText) == [line])
      #expect(!reading.metadata.origins(of: .embargo).isEmpty)
    }
  }

  @Test func embargoesWithAMomentEnd() throws {
    let reading = try Reading("# A title\n\nEMBARGOED UNTIL 12:00 GMT, 4 February 2020\n\n\(Self.long)\n")
    guard case .until(let date) = reading.metadata.lifecycle.embargo else {
      Issue.record("\(reading.metadata.lifecycle.embargo)")
      return
    }
    #expect(date.iso8601 == "2020-02-04T12:00Z")
    #expect(!reading.remarks.contains("text.vague-embargo"))
  }

  /// Writers that need a moment then write that no end is known.
  @Test func embargoesKeepAMissingZoneMissing() throws {
    let reading = try Reading("EMBARGOED UNTIL 12:00, 4 February 2020\n\n# A title\n\n\(Self.long)\n")
    guard case .until(let date) = reading.metadata.lifecycle.embargo else {
      Issue.record("\(reading.metadata.lifecycle.embargo)")
      return
    }
    #expect(date.iso8601 == "2020-02-04T12:00")
    #expect(date.offset == nil)
  }

  @Test func theStricterEmbargoHolds() throws {
    let reading = try Reading("EMBARGOED\n\nEMBARGOED UNTIL 12:00 GMT, 4 February 2020\n\n# A title\n\n\(Self.long)\n")
    #expect(reading.metadata.lifecycle.embargo == .openEnded)
  }

  @Test func twoAddressesAreNotOne() throws {
    let reading = try Reading(
      "# A title\n\n\(Self.long)\n\nOriginal url: https://example.com/a\n\nSource: https://example.org/b\n")
    #expect(reading.metadata.identity.canonicalLink == "https://example.com/a")
    #expect(reading.metadata.origins(of: .canonicalLink).first?.rivals.map(\.value) == ["https://example.org/b"])
    #expect(reading.outline.last == "p: Source: https://example.org/b")
  }

  @Test func noLanguageIsClaimedForAFewWords() throws {
    let reading = try Reading("# Titel\n\nHm.\n")
    #expect(reading.metadata.languages == Languages())
    #expect(reading.remarks.contains("text.no-language"))
  }
}
