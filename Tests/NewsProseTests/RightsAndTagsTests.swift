import Testing

@testable import NewsProse

struct RightsAndTagsTests {
  @Test(arguments: [
    "© 2020 Example Media", "Copyright 2020 Example Ltd. All rights reserved.", "Alle Rechte vorbehalten",
    "© Example Media, alle Rechte vorbehalten", "(c) 2020 Example", "Tous droits réservés", "Все права защищены",
  ])
  func knowsLinesAboutRights(line: String) {
    #expect(RightsLine.isRights(Array(line.utf8)))
  }

  @Test(arguments: ["© Jane Doe", "Copyright law changes in spring", "2020 was a year", "All rights", ""])
  func knowsWhatIsNotAboutRights(line: String) {
    #expect(!RightsLine.isRights(Array(line.utf8)))
  }

  @Test(arguments: [
    ("Tags: Russia, Venezuela", ["Russia", "Venezuela"]), ("Schlagworte: Wind | Wetter", ["Wind", "Wetter"]),
    ("Themen:", []), ("标签：经济,贸易", ["经济", "贸易"]),
  ])
  func readsTags(line: String, tags: [String]) throws {
    let read = try #require(TagLine(Array(line.utf8)))
    #expect(read.tags.map { String(decoding: Array(line.utf8)[$0], as: UTF8.self) } == tags)
  }

  @Test(arguments: ["Tags are everywhere", "Topics of the day", ""])
  func takesNoSentenceForTags(line: String) {
    #expect(TagLine(Array(line.utf8)) == nil)
  }
}
