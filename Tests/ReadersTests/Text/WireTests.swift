import ArticleModel
import Testing

@testable import Readers

/// Copy of a wire: what its frame says goes into fields, and no mark of it stays among the words.
struct WireTests {
  private static let story =
    """
    SANDVIK (nna) - The council of a small harbour town voted on Monday to keep the last ferry to the islands running.

    "Without the ferry there is no school and no doctor," said the mayor, who had at first spoken against the plan.
    """

  @Test(arguments: [
    ("\u{1}", "\u{2}", "\u{3}", "\u{4}"), ("^A", "^B", "^C", "^D"), ("<SOH>", "<STX>", "<ETX>", "<EOT>"),
    ("[SOH]", "[STX]", "[ETX]", "[EOT]"), ("␁", "␂", "␃", "␄"),
  ])
  func readsTheFrameOfIPTC7901(heading: String, text: String, textEnd: String, end: String) throws {
    let reading = try Reading(
      """
      \(heading)nna0123 4 pol 120  nna 0456
      harbour-ferry
      \(text)
      Harbour town votes to keep its last ferry

      \(Self.story)
      \(textEnd)
      121530 Mar 24
      \(end)
      """)
    #expect(reading.metadata.identity.alternativeIDs.map(\.value) == ["nna0123"])
    #expect(reading.metadata.lifecycle.urgency == 4 && reading.traced(.urgency) == ["4"])
    #expect(reading.metadata.concepts.subjects.map(\.code?.literal) == ["pol"])
    #expect(reading.metadata.texts.slugline?.text == "harbour-ferry" && reading.traced(.slugline) == ["harbour-ferry"])
    #expect(reading.metadata.texts.headline?.text.plainText == "Harbour town votes to keep its last ferry")
    #expect(reading.metadata.texts.dateline?.plainText == "SANDVIK (nna) -")
    #expect(reading.outline.count == 3 && reading.outline.last?.hasSuffix("against the plan.") ?? false)
    #expect(reading.article.body?.wordCount == 120)
    #expect(reading.metadata.lifecycle.versionCreated?.iso8601 == "2024-03-12T15:30")
    #expect(reading.traced(.versionCreated) == ["121530 Mar 24"])
    #expect(reading.context.ledger.losses.map(\.excerpt) == ["nna"])
    #expect(!reading.remarks.contains("text.control-characters"))
    try expectClosed(reading)
  }

  @Test func readsTheFrameOfANPA1312() throws {
    let reading = try Reading(
      """
      ^V^V^Aa0123 ---
      r i ^_BC-HARBOUR-FERRY ^_03-12 0120^M
      ^B
      ^BC-HARBOUR-FERRY, 2nd Ld-Writethru,0120<
      ^Harbour town votes to keep its last ferry<
      ^Eds: UPDATES with comment from the mayor.<
      ^By ANNA LINDQVIST=
         The council of a small harbour town voted on Monday to keep the last<
      ferry to the islands running, after residents had signed.<
         Without it there is no school and no doctor, said the mayor, who<
      had at first spoken against the plan, which was made in May.<
      ^C
      ^D
      """)
    #expect(reading.metadata.texts.slugline?.text == "BC-HARBOUR-FERRY")
    #expect(reading.metadata.identity.versionLabel == "2nd Ld-Writethru")
    #expect(reading.metadata.lifecycle.urgency == 4 && reading.article.body?.wordCount == 120)
    #expect(reading.metadata.concepts.subjects.map(\.code?.literal) == ["i"])
    #expect(reading.metadata.texts.headline?.text.plainText == "Harbour town votes to keep its last ferry")
    #expect(reading.metadata.credits.creators.map(\.name) == ["ANNA LINDQVIST"])
    #expect(reading.metadata.notes.map(\.blocks.plainText) == ["Eds: UPDATES with comment from the mayor."])
    #expect(reading.metadata.notes.map(\.audience) == [.editorial])
    #expect(reading.outline.count == 2)
    #expect(!reading.blocks.plainText.contains("<") && !reading.blocks.plainText.contains("^"))
    try expectClosed(reading)
  }

  @Test func printerCopyHasSlugPriorityTakeAndEnd() throws {
    let reading = try Reading(
      """
      BC-HARBOUR-FERRY, 2nd Ld-Writethru
      URGENT
      (take 1 of 2)

      Harbour town votes to keep its last ferry

      \(Self.story)

      -30-

      Contact: Jane Doe, +44 20 7946 0000
      """)
    #expect(reading.metadata.texts.slugline?.text == "BC-HARBOUR-FERRY")
    #expect(reading.metadata.lifecycle.urgency == 3)
    #expect(reading.metadata.identity.versionLabel == "2nd Ld-Writethru")
    #expect(reading.context.ledger.losses.map(\.excerpt) == ["(take 1 of 2)"])
    #expect(reading.metadata.notes.map(\.blocks.plainText) == ["Contact: Jane Doe, +44 20 7946 0000"])
    #expect(!reading.blocks.plainText.contains("30") && !reading.blocks.plainText.contains("Contact"))
    try expectClosed(reading)
  }

  @Test(arguments: ["-30-", "- 30 -", "###", "# # #", "ENDS", "-END-", "*** ENDE ***", "(Ends)", "– FIN –", "NNNN"])
  func marksThatEndAStoryAreNoWordsOfIt(mark: String) throws {
    let reading = try Reading("Harbour town votes to keep its last ferry\n\n\(Self.story)\n\n\(mark)\n")
    #expect(reading.outline.count == 3 && reading.outline.last?.hasSuffix("against the plan.") ?? false)
    try expectClosed(reading)
  }

  @Test(arguments: ["Fin", "[30]", "The end", "30", "##", "End of the line"])
  func otherShortLinesEndNothing(line: String) throws {
    let reading = try Reading("Harbour town votes\n\n\(Self.story)\n\n\(line)\n\n\(Self.story)\n")
    #expect(reading.articles.count == 1)
    #expect(reading.blocks.plainText.utf8.count > 450)
  }

  @Test(arguments: [("121530 GMT Mar 24", "2024-03-12T15:30Z"), ("121530Z Mar 2024", "2024-03-12T15:30Z")])
  func theFootTellsWhenItWasSent(foot: String, moment: String) throws {
    let reading = try Reading("\u{1}nna0123 4 pol 120\n\u{2}\nFerry saved\n\n\(Self.story)\n\u{3}\n\(foot)\n\u{4}")
    #expect(reading.metadata.lifecycle.versionCreated?.iso8601 == moment && reading.context.ledger.losses.isEmpty)
    try expectClosed(reading)
  }

  @Test(arguments: ["321530 Mar 24", "122530 Mar 24", "121530 Foo 24", "-121530 Mar 24", "Mar 24"])
  func otherWordsAtTheFootAreNoMoment(foot: String) throws {
    let reading = try Reading("\u{1}nna0123 4 pol 120\n\u{2}\nFerry saved\n\n\(Self.story)\n\u{3}\n\(foot)\n\u{4}")
    #expect(reading.metadata.lifecycle.versionCreated == nil)
    try expectClosed(reading)
  }

  @Test func aWeekdayEndsAnEmbargoFromTheDayOfReading() throws {
    let text = "Ferry saved\n\nEMBARGOED UNTIL 0001 GMT TUESDAY\n\n\(Self.story)\n"
    let told = try Reading(text, settings: ["reference-date": "2026-11-26"])
    #expect(told.metadata.lifecycle.embargo.summary == "2026-12-01T00:01Z")
    #expect(told.metadata.origins(of: .embargo).map(\.rule) == ["text.embargo-weekday"])
    let untold = try Reading(text)
    #expect(untold.metadata.lifecycle.embargo == .openEnded && untold.remarks.contains("text.vague-embargo"))
  }

  @Test func embargoInTheFrameHolds() throws {
    let reading = try Reading(
      "\u{1}nna0123 4 pol 120\nEMBARGO: 0001 GMT, 12 March 2024\n\u{2}\nFerry saved\n\n\(Self.story)\n\u{3}\u{4}")
    #expect(reading.metadata.lifecycle.embargo.summary == "2024-03-12T00:01Z")
  }
}

/// Holds the account of a reading against its articles.
func expectClosed(_ reading: Reading, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let account = reading.account
  #expect(account.closes, "\(account)", sourceLocation: sourceLocation)
  #expect(account.body == reading.articles.map(InkTally.body).reduce(0, +), "body", sourceLocation: sourceLocation)
  #expect(
    account.fields == reading.articles.map(InkTally.fields).reduce(0, +), "fields", sourceLocation: sourceLocation)
  let dropped = reading.context.ledger.losses.map(\.ink).reduce(0, +)
  #expect(account.dropped == dropped && account.notation >= 0, "dropped", sourceLocation: sourceLocation)
}
