import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

/// Fields of stories that stand in the middle of dumped pages; all invented.
struct PageFieldTests {
  private static let story = [
    "The town council of Exampleton voted on Tuesday to rebuild the old harbour bridge, which has been closed since the flood.",
    "Mayor Erika Muster said the bridge would open again in the spring, and that the harbour could not wait any longer for it.",
    "Some residents had asked for a ferry instead. The council said a ferry would cost more than the bridge within ten years.",
  ]
  private static let menu = (1...30).map { "* [Section \($0)](/section/\($0))" }.joined(separator: "\n")

  private func page(_ head: String, tail: String = "") throws -> Reading {
    try Reading("\(Self.menu)\n\n\(head)\n\n\(Self.story.joined(separator: "\n\n"))\n\n\(tail)\n")
  }

  @Test func findsTheHeadlineBehindTheMenu() throws {
    let reading = try page("# Council votes to rebuild the harbour bridge\n\nBy Jane Doe\n\nFebruary 4, 2020")
    #expect(reading.metadata.texts.headline?.text.plainText == "Council votes to rebuild the harbour bridge")
    #expect(reading.metadata.credits.creators.map(\.name) == ["Jane Doe"])
    #expect(reading.metadata.lifecycle.contentCreated?.iso8601 == "2020-02-04")
    #expect(reading.account.closes)
  }

  @Test func findsALineThatIsMarkedByNothing() throws {
    let reading = try page("Council votes to rebuild the harbour bridge\n\nJane Doe\n\n4 February 2020, 10:30")
    #expect(reading.metadata.texts.headline?.text.plainText == "Council votes to rebuild the harbour bridge")
    #expect(reading.metadata.credits.creators.map(\.name) == ["Jane Doe"])
    #expect(reading.metadata.origins(of: .creator).first?.confidence == 75)
  }

  @Test func aListOfNamesBelowItsWord() throws {
    let reading = try page("# Council votes to rebuild the bridge\n\nVon\n\nMax Muster\n\nErika Beispiel\n\n4.2.2020")
    #expect(reading.metadata.credits.creators.map(\.name) == ["Max Muster", "Erika Beispiel"])
  }

  @Test func anAgeTellsWhoseNameStandsBeside() throws {
    let reading = try page("# Council votes to rebuild the bridge\n\nXyrtha Qolm|Published 4 months ago")
    #expect(reading.metadata.credits.creators.map(\.name) == ["Xyrtha Qolm"])
    #expect(reading.metadata.lifecycle.released == nil)
  }

  @Test func linesThatSayWhenEndTheLineBefore() throws {
    let reading = try page("# Council votes to rebuild the bridge\n\nErika Muster\nPubliceret 22:31\nVis mere")
    #expect(reading.metadata.credits.creators.map(\.name) == ["Erika Muster"])
  }

  @Test func whatHoldsNoWordsDoesNotHideTheDate() throws {
    let marks = Array(repeating: "<div class=\"grid\">", count: 40).joined(separator: "\n\n")
    let reading = try page("# Council votes to rebuild the bridge\n\n\(marks)\n\n16 September 2024 9:33pm")
    #expect(reading.metadata.lifecycle.contentCreated?.iso8601 == "2024-09-16T21:33")
  }

  @Test func thePageTellsWhoWroteWhereRulesDoNot() throws {
    let reading = try page(
      "# Council votes to rebuild the bridge\n\nThe old crossing was closed in March\n\n[Jane Doe](/x/jane) Example Harbour"
        + " Correspondent\n\n[Follow](/follow)",
      tail: "Jane Doe is a harbour correspondent.\n\n# More stories\n\n\(Self.menu)")
    #expect(reading.metadata.credits.creators.map(\.name) == ["Jane Doe"])
    #expect(reading.metadata.origins(of: .byline).first?.rule == "text.byline-page-line")
    #expect(reading.account.closes)
    let quoted = try page(
      "# Council votes to rebuild the bridge", tail: "# More stories\n\nJane Doe wins a prize\n\n\(Self.menu)")
    #expect(quoted.metadata.credits.creators.isEmpty)
  }

  @Test func housesAreSourcesAndNoAuthors() throws {
    let reading = try page("# Council votes to rebuild the bridge\n\nBy Jane Doe with AP\n\nFebruary 4, 2020")
    #expect(reading.metadata.credits.creators.map(\.name) == ["Jane Doe"])
    #expect(reading.metadata.credits.infoSources.map(\.name) == ["AP"])
  }

  @Test func theDocumentDecidesAboutFigures() throws {
    let other = try page("# Council votes to rebuild the bridge\n\nPublished: 04/05/2020\n\nUpdated: 13/05/2020")
    #expect(other.metadata.lifecycle.released?.iso8601 == "2020-05-04")
    #expect(other.metadata.origins(of: .released).first?.rule == "text.date-published-decided")
    let address = try page(
      "# Council votes to rebuild the bridge\n\nPublished: 04/05/2020",
      tail: "Original url: https://example.com/2020/04/05/bridge")
    #expect(address.metadata.lifecycle.released?.iso8601 == "2020-04-05")
    #expect(
      try page("# Council votes to rebuild the bridge\n\nPublished: 04/05/2020").metadata.lifecycle.released == nil)
  }

  @Test func namesThatLeadToTheirPages() throws {
    let reading = try page(
      "# Council votes to rebuild the bridge\n\n[Zeldrun Qwibble](/author/zeldrun-qwibble) Bridge Writer")
    #expect(reading.metadata.credits.creators.map(\.name) == ["Zeldrun Qwibble"])
    #expect(reading.metadata.origins(of: .byline).first?.rule == "text.byline-author-link")
    #expect(
      try page("# Council votes to rebuild the bridge\n\n[Zeldrun Qwibble](/zoo/qwibble) Bridge and Harbour")
        .metadata.credits.creators.isEmpty)
  }

  @Test func headingsKeepNoNamesAndClasses() throws {
    let reading = try page("# Council votes to rebuild the bridge {#council-votes .title}\n\nBy Jane Doe")
    #expect(reading.metadata.texts.headline?.text.plainText == "Council votes to rebuild the bridge")
    #expect(reading.account.closes)
  }

  @Test func headlinesBrokenByThePageAreJoined() throws {
    let reading = try page(
      "## Council votes to rebuild the harbour bridge at Exampleton, which has been\nclosed since the flood\n\n"
        + "By Jane Doe")
    #expect(
      reading.metadata.texts.headline?.text.plainText
        == "Council votes to rebuild the harbour bridge at Exampleton, which has been closed since the flood")
    #expect(reading.account.closes)
  }

  @Test func relativeDatesNeedTheDayOfReading() throws {
    let text =
      "# Council votes to rebuild the bridge\n\nPublished yesterday at 10:30\n\n\(Self.story.joined(separator: "\n\n"))"
    #expect(try Reading(text).metadata.lifecycle.released == nil)
    #expect(try Reading(text).remarks.contains("text.relative-date"))
    let told = try Reading(text, settings: ["reference-date": "2020-03-01"])
    #expect(told.metadata.lifecycle.released?.iso8601 == "2020-02-29")
    #expect(throws: StageFailure.self) { try Reading(text, settings: ["reference-date": "soon"]) }
  }

  @Test func datesOfOtherStoriesAreNotTaken() throws {
    let reading = try page(
      "# Council votes to rebuild the bridge",
      tail: "Ferry stops for the winter\n\n3 January 2019\n\nMarket moves\n\n2 January 2019")
    #expect(reading.metadata.lifecycle == Lifecycle())
  }

  @Test func tagsAndRightsStandBelow() throws {
    let reading = try page(
      "# Council votes to rebuild the bridge\n\nBy Jane Doe",
      tail: "Tags: Harbour, Bridges\n\n© 2020 Example Media. All rights reserved.")
    #expect(reading.metadata.texts.keywords.map(\.text) == ["Harbour", "Bridges"])
    #expect(reading.metadata.rights.count == 1 && reading.traced(.keywords, 1) == ["Bridges"])
    #expect(reading.account.closes)
  }

  @Test func aBrokenHeadlineIsOne() throws {
    let reading = try Reading(
      "Council votes to rebuild the\nharbour bridge\n\nBy Jane Doe\n\n\(Self.story.joined(separator: "\n\n"))")
    #expect(reading.metadata.texts.headline?.text.plainText == "Council votes to rebuild the harbour bridge")
  }

  @Test func aBylineAtTheEnd() throws {
    let reading = try page("# Council votes to rebuild the bridge", tail: "(dpa)")
    #expect(reading.metadata.credits.creators.map(\.name) == ["dpa"])
  }

  @Test func theLineAboveTheHeadlineIsItsKicker() throws {
    let reading = try page("## Harbour\n\n# Council votes to rebuild the bridge\n\nBy Jane Doe")
    #expect(reading.metadata.texts.headlines.map(\.role) == [.main, .kicker])
  }
}
