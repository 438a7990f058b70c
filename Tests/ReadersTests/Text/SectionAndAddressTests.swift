import ArticleModel
import Testing

@testable import Readers

/// The section that a page names, and the address that a browser prints on it.
struct SectionAndAddressTests {
  private static let story = """
    The council of a small harbour town voted on Monday to keep the last ferry to the islands, the mayor said there.

    The ferry has crossed the river since 1911, and is now the last of its kind in the county, as the clerk told them.
    """

  @Test(arguments: [
    ("Home > News > Politics", "Politics", "text.section-trail"),
    ("Startseite / Politik", "Politik", "text.section-trail"),
    ("Accueil » Monde » Europe", "Europe", "text.section-trail"),
    ("› Forside › Kultur", "Kultur", "text.section-trail"),
    ("Section: Politics", "Politics", "text.section-label"), ("Rubrik: Kultur", "Kultur", "text.section-label"),
    ("首页 > 国际", "国际", "text.section-trail"),
  ])
  func pagesNameTheirSections(line: String, section: String, rule: String) throws {
    let reading = try Reading("\(line)\n\n# Harbour town keeps its ferry\n\nBy Jane Doe\n\n\(Self.story)\n")
    #expect(reading.metadata.credits.desks.map(\.summary) == [section])
    #expect(reading.traced(.desk) == [section] && reading.metadata.origins(of: .desk).map(\.rule) == [rule])
    #expect(!reading.blocks.plainText.contains(section))
    #expect(reading.metadata.texts.headline?.text.plainText == "Harbour town keeps its ferry")
    try expectClosed(reading)
  }

  @Test(arguments: [
    "3 > 2 > 1", "Either/or", "News: the ferry stays",
    "Home improvement > all you need to know about it, and what it costs you",
    "and/or", "Section: 5", "Category: 4:30",
  ])
  func otherLinesNameNone(line: String) throws {
    let reading = try Reading("\(line)\n\n# Harbour town keeps its ferry\n\n\(Self.story)\n")
    #expect(reading.metadata.credits.desks.isEmpty)
    try expectClosed(reading)
  }

  @Test func printedAddressesAreTheStorysOwn() throws {
    let pages = (1...2).map { number in
      let edge = "https://www.example.org/news/ferry-1911"
      let words = number == 1 ? "Harbour town keeps its ferry\n\n\(Self.story)" : Self.story
      return "11/26/26, 10:00 AM        Harbour town keeps its ferry\n\n\(words)\n\n\(edge)        \(number)/2\n"
    }
    let reading = try Reading(pages.joined(separator: "\u{C}") + "\u{C}")
    #expect(reading.metadata.identity.canonicalLink == "https://www.example.org/news/ferry-1911")
    #expect(reading.traced(.canonicalLink) == ["https://www.example.org/news/ferry-1911"])
    #expect(reading.metadata.credits.provider?.domain == "example.org" && reading.traced(.provider) == ["example.org"])
    #expect(!reading.blocks.plainText.contains("example.org"))
    try expectClosed(reading)
  }

  @Test(arguments: [
    "https://example.org/", "https://example.org/news/a-long…", "see https://example.org/news/x for more",
  ])
  func otherAddressesAtTheEdgeAreNot(edge: String) throws {
    let pages = (1...3).map { "\(Self.story)\n\n\(edge)        \($0)/3\n" }
    let reading = try Reading(pages.joined(separator: "\u{C}"))
    #expect(reading.metadata.identity.canonicalLink == nil)
    try expectClosed(reading)
  }
}
