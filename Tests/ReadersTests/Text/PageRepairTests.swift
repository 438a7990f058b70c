import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

/// What pages of paper do to a text: headers, footers, numbers, broken paragraphs, broken words.
struct PageRepairTests {
  private static let first = """
    The council of Eastmoor voted on Tuesday to keep the old ferry running through the winter, after residents
    of the far bank had gathered four thousand names. The ferry has crossed the river since 1911 and is now the
    last of its kind in the county, as the clerk of the council told the meeting before the vote was taken by
    """
  private static let second = """
    show of hands. Nobody spoke against it, though two members stayed away from the session altogether and one
    left before the end. The boat will be repaired in the spring and will be back in service by the first of May.
    """

  private func paged(_ header: (Int) -> String, _ footer: (Int) -> String) -> String {
    let pages = [
      "Ferry keeps its winter hours\n\nBy Ada Thorne\n\n" + Self.first, Self.second,
      "The mayor said that he was glad. He had taken the ferry to school himself, in all weathers and alone.",
    ]
    return pages.enumerated().map { index, page in
      header(index + 1) + "\n\n" + page + "\n\n" + footer(index + 1) + "\n"
    }.joined(separator: "\u{C}")
  }

  private func check(_ text: String, dropped: [String]) throws {
    let reading = try Reading(text)
    #expect(reading.metadata.texts.headline?.text.plainText == "Ferry keeps its winter hours")
    #expect(reading.outline.count == 2, "\(reading.outline)")
    #expect(reading.outline.first?.contains("taken by show of hands") == true)
    let losses = reading.context.ledger.losses.filter { $0.kind.id == "text.page-furniture" }
    #expect(losses.compactMap { $0.range.map { reading.source.text(in: $0) } } == dropped)
    #expect(reading.account.closes && reading.account.source == Ink.count(text))
    let joint = reading.context.diagnostics.first { $0.id == "text.page-joined" }
    #expect(joint?.range.map { reading.source.text(in: $0) } == "s")
    #expect(reading.traced(.byline) == ["By Ada Thorne"])
  }

  @Test func headersAndFootersGo() throws {
    try check(
      paged({ _ in "THE EASTMOOR POST" }, { "Page \($0) of 3" }),
      dropped: [
        "THE EASTMOOR POST", "Page 1 of 3", "THE EASTMOOR POST", "Page 2 of 3", "THE EASTMOOR POST", "Page 3 of 3",
      ])
  }

  @Test func numbersAndDatesThatChangeAreNoOtherLines() throws {
    try check(
      paged({ "11/0\($0)/26, 9:4\($0) PM      The Eastmoor Post" }, { "https://post.example/ferry   \($0)/3" }),
      dropped: (1...3).flatMap {
        ["11/0\($0)/26, 9:4\($0) PM      The Eastmoor Post", "https://post.example/ferry   \($0)/3"]
      })
  }

  @Test(arguments: ["#", "- # -", "– # –", "Seite #", "Página # de 3", "стр. #", "第#页", "#/3", "p. #", "[#]"])
  func numbersAloneGo(shape: String) throws {
    let footer = { (page: Int) in shape.replacing("#", with: "\(page)") }
    let text = paged({ _ in "" }, footer)
    try check(text, dropped: (1...3).map(footer))
  }

  @Test func aNumberOfTheStoryStays() throws {
    let reading = try Reading(
      "Ferry keeps its winter hours\n\n" + Self.first + "\n\n\u{C}1911\n\n" + Self.second + "\n\u{C}" + "It sails on.")
    #expect(reading.outline.contains { $0.contains("1911") })
    #expect(!reading.context.ledger.losses.contains { $0.kind.id == "text.page-furniture" })
  }

  @Test func pagesWithoutFeedsAreCounted() throws {
    let text = paged({ _ in "THE EASTMOOR POST" }, { "Page \($0) of 3" }).replacing("\u{C}", with: "\n")
    try check(
      text,
      dropped: [
        "THE EASTMOOR POST", "Page 1 of 3", "THE EASTMOOR POST", "Page 2 of 3", "THE EASTMOOR POST", "Page 3 of 3",
      ])
  }

  @Test func aListOfNumbersIsNoPaging() throws {
    let list = (1...6).map { "\($0)\n\nThe ferry number \($0) of the county" }.joined(separator: "\n\n")
    let reading = try Reading("Ferries of the county\n\n" + list)
    #expect(!reading.context.ledger.losses.contains { $0.kind.id == "text.page-furniture" })
  }

  @Test func theOptionKeepsThePages() throws {
    let text = paged({ _ in "THE EASTMOOR POST" }, { "Page \($0) of 3" })
    let reading = try Reading(text, settings: ["repair-pages": "false", "keep-boilerplate": "true"])
    #expect(!reading.context.ledger.losses.contains { $0.kind.id == "text.page-furniture" })
    #expect(reading.outline.contains { $0.contains("Page 2 of 3") })
  }

  @Test func everyPrefixCloses() throws {
    let bytes = Array(paged({ "The Eastmoor Post, page \($0)" }, { "- \($0) -" }).utf8)
    for length in stride(from: 0, to: bytes.count, by: 3) {
      guard let reading = try? Reading(bytes: Array(bytes.prefix(length))) else { continue }
      #expect(reading.account.closes && reading.account.source == Ink.count(bytes.prefix(length)), "\(length)")
      #expect(reading.account.body == InkTally.body(reading.article), "\(length)")
    }
  }
}
