import ArticleModel
import Source
import Testing

@testable import Readers

/// Pages in columns are read column by column where columns are certain, and stay as they are where they are not.
struct ColumnRepairTests {
  private static let left = [
    "The council of Eastmoor voted at last", "this week to keep the ferry running",
    "through the winter, after residents",
    "of the far bank had gathered names.", "", "Nobody spoke against it, though two",
    "members stayed away from the session",
    "and one of them left before the end", "of the debate, which took two hours and",
  ]
  private static let right = [
    "ended with a show of hands. The boat", "will be repaired in the spring and it",
    "will be back in service by the first",
    "of May, as the harbour master said.", "", "The mayor said that he was glad. He",
    "had taken the ferry to school himself",
    "in all weathers, and always alone.", "",
  ]

  private func page(_ left: [String], _ right: [String], gutter: Int = 44) -> String {
    let lines = zip(left, right).map { left, right in
      right.isEmpty ? left : left + String(repeating: " ", count: gutter - left.count) + right
    }
    return "Ferry keeps its winter hours\n\nBy Ada Thorne\n\n" + lines.joined(separator: "\n") + "\n\u{C}"
  }

  @Test func oneColumnFollowsTheOther() throws {
    let text = page(Self.left, Self.right)
    let reading = try Reading(text)
    let words = reading.outline.joined(separator: " ")
    #expect(
      words.contains(
        "voted at last this week to keep the ferry running through the winter, after residents of the far bank"),
      "\(words)")
    #expect(words.contains("took two hours and ended with a show of hands. The boat will be repaired"), "\(words)")
    #expect(reading.remarks.contains("text.columns"))
    #expect(reading.account.closes && reading.account.source == Ink.count(text))
    #expect(reading.account.body == InkTally.body(reading.article))
    #expect(reading.traced(.byline) == ["By Ada Thorne"])
  }

  @Test func aBoxBesideTheStoryIsReadBehindIt() throws {
    let box = ["Most read", "", "Rain in the hills", "", "Bridge is closed", "", "School wins cup", "", ""]
    let reading = try Reading(page(Self.left, box))
    let words = reading.outline.joined(separator: " ")
    #expect(words.contains("voted at last this week to keep the ferry running through the winter, after"), "\(words)")
  }

  @Test func tablesAreNoColumns() throws {
    let rows = [
      "Ferries of the north", "Buses of the valley", "Trains to the coast", "Taxis and all others", "Bicycles for rent",
    ]
    let figures = ["12,345", "4,711", "98,000", "1,024", "77"]
    let reading = try Reading(page(rows, figures))
    #expect(!reading.remarks.contains("text.columns"))
    let names = ["Ada Thorne", "Ben Okafor", "Cleo Marsh", "Dan Reyes", "Eve Holm"]
    #expect(try !Reading(page(rows, names)).remarks.contains("text.columns"))
  }

  @Test func everyPrefixOfAPageCloses() throws {
    let bytes = Array(page(Self.left, Self.right).utf8)
    for length in stride(from: 0, to: bytes.count, by: 5) {
      guard let reading = try? Reading(bytes: Array(bytes.prefix(length)) + [0x0A, 0x0C]) else { continue }
      #expect(reading.account.closes, "\(length)")
      #expect(reading.account.body == InkTally.body(reading.article), "\(length)")
    }
  }

  @Test func invisibleCharactersAreAccountedFor() throws {
    let left = Self.left.map { $0.isEmpty ? "" : "\u{A0}" + $0 }
    let reading = try Reading(page(left, Self.right.map { $0.isEmpty ? "" : $0 + "\u{200B}" }))
    #expect(reading.account.closes && reading.remarks.contains("text.columns"))
  }
}
