import ArticleModel
import Testing

@testable import Readers

/// Tables drawn with bars, and links whose addresses stand elsewhere.
struct TablesAndReferencesTests {
  private static let story =
    "The council of a small harbour town voted on Monday to keep the last ferry to the islands."

  @Test func barsMakeTables() throws {
    let reading = try Reading(
      """
      # Harbour town keeps its ferry

      \(Self.story)

      | Day | Trips | Price \\| tax |
      |:----|:-----:|------:|
      | Monday | 3 | **4** |
      | Sunday | 1 |

      \(Self.story)
      """)
    let tables = reading.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let table = try #require(tables.first)
    #expect(table.columns.map(\.alignment) == [.start, .center, .end])
    #expect(table.head.map { $0.cells.map(\.blocks.plainText) } == [["Day", "Trips", "Price | tax"]])
    #expect(table.body.map { $0.cells.map(\.blocks.plainText) } == [["Monday", "3", "4"], ["Sunday", "1", ""]])
    #expect(table.head.first?.cells.allSatisfy(\.isHeader) ?? false)
    #expect(table.range.map { reading.source.text(in: $0) }?.hasSuffix("| Sunday | 1 |") ?? false)
    try expectClosed(reading)
  }

  @Test(arguments: [
    "| a | b |\n| c | d |", "| a | b |\n|---|", "| a | b |\n|---|---|", "| a |\n|---|---|\n| b | c |", "|\n|\n|",
  ])
  func whatIsNoTableForSureStaysWords(rows: String) throws {
    let reading = try Reading(
      "# Harbour town keeps its ferry\n\n\(Self.story)\n\n\(rows)\n\n\(Self.story)\n", settings: ["kind": "markdown"])
    #expect(!reading.blocks.contains { if case .table = $0 { true } else { false } })
    try expectClosed(reading)
  }

  @Test func addressesBelowAreFound() throws {
    let reading = try Reading(
      """
      # Harbour town keeps its ferry

      \(Self.story) The [mayor][1] spoke of the [Ferry Act][] and of [islands] and [others][9], see [1].

      \(Self.story)

      [1]: https://example.org/mayor "The mayor"
      [ferry act]: <https://example.org/act>
      [islands]: https://example.org/islands
      [2]: https://example.org/unused
      """)
    guard case .paragraph(let paragraph) = reading.blocks.first else { return #expect(Bool(false), "no paragraph") }
    let links = paragraph.content.compactMap { if case .link(let link) = $0 { link } else { nil } }
    #expect(links.map(\.href) == ["mayor", "act", "islands"].map { "https://example.org/\($0)" })
    #expect(links.map(\.content.plainText) == ["mayor", "Ferry Act", "islands"])
    #expect(paragraph.content.plainText.hasSuffix("and [others][9], see [1]."))
    #expect(reading.context.ledger.losses.map(\.excerpt) == ["[2]: https://example.org/unused"])
    try expectClosed(reading)
  }

  @Test func programsAreNoAddresses() throws {
    let reading = try Reading(
      "# Harbour town keeps its ferry\n\n\(Self.story) A [word][1].\n\n[1]: javascript:alert(1)\n[1]: data:text,x\n",
      settings: ["kind": "markdown"])
    #expect(reading.blocks.plainText.hasSuffix("A [word][1]."))
    try expectClosed(reading)
  }

  @Test(arguments: ["[a][1] ", "[a][", "[1][", "[]", "[a][]", "| a ", "|a|b|\n|-|-|\n|c|d|\n", "|-|-|\n"])
  func manyMarksEnd(unit: String) throws {
    let text = "# A title\n\n" + String(repeating: unit, count: 3_000) + "\n\n[1]: https://a.bc/x\n"
    let reading = try Reading(text, settings: ["kind": "markdown"])
    #expect(reading.account.closes && reading.account.body == InkTally.body(reading.article))
  }
}
