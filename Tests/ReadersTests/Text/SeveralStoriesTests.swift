import ArticleModel
import Testing

@testable import Readers

/// Several stories in one file become several articles; one story never becomes two.
struct SeveralStoriesTests {
  private static let ferry =
    """
    Harbour town votes to keep its last ferry
    By Anna Lindqvist

    The council of a small harbour town voted on Monday to keep the last ferry to the islands running.

    Without the ferry there is no school and no doctor, said the mayor, who had at first spoken against the plan.
    """
  private static let rain =
    """
    Rain closes three roads in the valley
    By Tom Baker

    Heavy rain closed three roads in the valley on Tuesday and left eleven farms without power, the fire service said.

    Nobody was hurt. The river is expected to fall again by Thursday, the weather office in Norden said.
    """
  private static let titles = ["Harbour town votes to keep its last ferry", "Rain closes three roads in the valley"]

  @Test(arguments: ["\n\n-30-\n\n", "\n\n###\n\n", "\u{C}", "\n\u{C}\n", "\n\nENDS\n\n"])
  func marksAndPagesPartThem(mark: String) throws {
    let reading = try Reading(Self.ferry + mark + Self.rain + "\n")
    #expect(titles(reading) == Self.titles)
    #expect(reading.articles.map { $0.metadata.credits.creators.map(\.name) } == [["Anna Lindqvist"], ["Tom Baker"]])
    let second = try #require(reading.articles.last?.body?.blocks.first?.range)
    #expect(reading.source.text(in: second).hasPrefix("Heavy rain"))
    try expectClosed(reading)
  }

  @Test func headsPartThem() throws {
    let markdown = try Reading("# \(Self.ferry)\n\n# \(Self.rain)\n")
    #expect(titles(markdown) == Self.titles)
    let slugs = try Reading("BC-FERRY, 1st Ld\n\n\(Self.ferry)\n\nBC-RAIN, 1st Ld\n\n\(Self.rain)\n")
    #expect(titles(slugs) == Self.titles)
    #expect(slugs.articles.map { $0.metadata.texts.slugline?.text } == ["BC-FERRY", "BC-RAIN"])
    try expectClosed(slugs)
  }

  @Test func framesPartThem() throws {
    let reading = try Reading("ZCZC NNA0123\n\(Self.ferry)\nNNNN\nZCZC NNA0124\n\(Self.rain)\nNNNN\n")
    #expect(titles(reading) == Self.titles)
    try expectClosed(reading)
  }

  @Test(arguments: [
    // The sentence goes on, or the page has no head of its own.
    "\u{C}and more of it was said in the evening, when the council met once again to talk about the ferry and its crew.",
    "\u{C}The ferry will sail three times a day, said the mayor. It costs four crowns for a family of two, and more later.",
    // A section, notes, a rule.
    "\n\n# What it costs\n\nThe ferry costs four crowns for a family of two, and more later in the year, said the mayor.",
    "\n\n-30-\n\nAbout Sandvik\n\nSandvik is a harbour town.", "\n\n* * *\n\nThe ferry sails.",
    "\n\n(more)\n\nIt sails.",
  ])
  func oneStoryStaysOne(rest: String) throws {
    let reading = try Reading("\(Self.ferry)\(rest)\n")
    #expect(reading.articles.count == 1 && titles(reading) == [Self.titles[0]])
    try expectClosed(reading)
  }

  @Test func pagesWithARunningHeadAreOne() throws {
    let pages = (1...3).map { "The Sandvik Post, page \($0)\n\(Self.ferry)" }
    #expect(try Reading(pages.joined(separator: "\u{C}")).articles.count == 1)
  }

  @Test func lossesNameTheStory() throws {
    let reading = try Reading(
      "\(Self.ferry)\n\n-30-\n\n\(Self.rain)\n\nAdvertisement\n\n-30-\n")
    #expect(reading.context.ledger.losses.map(\.path) == ["items[1].body"])
  }

  @Test(arguments: [
    "-30-\n", "\u{1}\u{2}", "\u{1}a\n", "\u{C}a\n", "# a\n\n", "BC-A, 1st Ld\n\n", "ZCZC\n", "NNNN\n", "^A^B", "###\n",
  ])
  func marksWithoutStoriesEnd(mark: String) throws {
    try expectClosed(Reading("a" + String(repeating: mark, count: 3_000)))
    try expectClosed(Reading(String(repeating: mark + Self.rain, count: 30)))
  }

  private func titles(_ reading: Reading) -> [String?] {
    reading.articles.map { $0.metadata.texts.headline?.text.plainText }
  }
}
