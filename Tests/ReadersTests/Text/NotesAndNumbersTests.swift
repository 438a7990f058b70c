import ArticleModel
import Testing

@testable import Readers

/// Footnotes, and links that a dump numbers.
struct NotesAndNumbersTests {
  private static let story =
    "The council of a small harbour town voted on Monday to keep the last ferry to the islands, the mayor said."

  @Test func marksPointToNotes() throws {
    let reading = try Reading(
      """
      # Harbour town keeps its ferry

      \(Self.story)[^1] It cost a lot.[^cost] Nobody[^gone] minded.

      \(Self.story)

      [^1]: The vote was *open*,
      as always.

          It was held twice.

      [^cost]: https://example.org/cost
      [^1]: A second note of that name.
      """, settings: ["kind": "markdown"])
    guard case .paragraph(let paragraph)? = reading.blocks.first else { return #expect(Bool(false), "no paragraph") }
    let marks = paragraph.content.compactMap { if case .footnoteReference(let mark) = $0 { mark } else { nil } }
    #expect(marks.map(\.footnoteID) == ["note-1", "note-2"] && marks.map(\.label) == ["1", "cost"])
    #expect(paragraph.content.plainText.hasSuffix("Nobody[^gone] minded."))
    let notes = reading.blocks.compactMap { if case .footnote(let note) = $0 { note } else { nil } }
    #expect(notes.map(\.id) == ["note-1", "note-2", "note-3"] && notes.map(\.label) == ["1", "cost", "1"])
    #expect(notes.map(\.blocks.count) == [2, 1, 1])
    #expect(notes.first?.blocks.plainText.hasPrefix("The vote was open, as always.") ?? false)
    #expect(marks.first?.range.map { reading.source.text(in: $0) } == "[^1]")
    try expectClosed(reading)
  }

  @Test(arguments: ["[^", "[^]", "[^]: a", "[^a b]: c", "[^1]:", "[^1]: ", "a[^1]", "[^1] [^1]: a"])
  func otherBracketsAreWords(words: String) throws {
    let reading = try Reading("# A title\n\n\(Self.story) \(words)\n\n\(words)\n")
    #expect(!reading.blocks.contains { if case .footnote = $0 { true } else { false } })
    try expectClosed(reading)
  }

  private static let dump = """
    Harbour town keeps its ferry

       The council of a [1]small, harbour town voted on Monday to keep the
       last [2]ferry to the islands running, after the [3]residents of the
       far bank had gathered four thousand names, the [4]mayor said there.

         * [5]More of the harbour
         * [6]Another story of it

       The ferry has crossed the [7]river since 1911, and is now the last of
       its kind in the [8]county, as the clerk of the council told [9]them.

    """

  @Test func numbersLeadToTheAddressesOfTheList() throws {
    let list = (1...9).map { number in
      "   \(number). "
        + (number == 3 ? "file:///home/x" : number == 4 ? "javascript:x()" : "https://example.org/\(number)")
    }
    let reading = try Reading(
      Self.dump + "\nReferences\n\n" + list.joined(separator: "\n") + "\n",
      settings: ["kind": "terminal", "keep-boilerplate": "true"])
    let links = Self.links(reading.blocks)
    #expect(
      links.map { "\($0.content.plainText) \($0.href.suffix(1))" } == [
        "small 1", "ferry 2", "More of the harbour 5", "Another story of it 6", "river 7", "county 8", "them 9",
      ])
    #expect(reading.blocks.plainText.contains("a small, harbour town") && !reading.blocks.plainText.contains("["))
    #expect(reading.remarks.contains("text.link-numbers"))
    #expect(reading.context.ledger.losses.contains { $0.kind.id == "text.address-list" && $0.ink > 30 })
    try expectClosed(reading)
  }

  @Test func numbersWithoutAListAreNoLinks() throws {
    let reading = try Reading(Self.dump, settings: ["kind": "terminal", "keep-boilerplate": "true"])
    #expect(Self.links(reading.blocks).isEmpty && !reading.blocks.plainText.contains("["))
    #expect(reading.remarks.contains("text.link-numbers"))
    try expectClosed(reading)
  }

  private static func links(_ blocks: [Block]) -> [Link] {
    blocks.flatMap { block -> [Link] in
      switch block {
      case .paragraph(let node): node.content.compactMap { if case .link(let link) = $0 { link } else { nil } }
      case .list(let node): links(node.items.flatMap(\.blocks))
      default: []
      }
    }
  }
}
