import ArticleModel
import Source
import Testing

@testable import Readers

/// Words broken at the ends of lines are put together, and no compound loses its hyphen on a guess.
struct HyphenRepairTests {
  private func story(_ broken: String, more: String = "") throws -> (words: String, Reading) {
    let reading = try Reading(
      "Ferry keeps its winter hours\n\n" + "The council voted on Tuesday to keep the ferry running, and after a long "
        + broken + " the meeting ended\nshortly before ten o'clock. \(more)\n\u{C}")
    return (reading.outline.joined(separator: " "), reading)
  }

  @Test(arguments: [
    ("discus-\nsion", "discussion"), ("govern-\nment", "government"), ("well-\nknown", "well-known"),
    ("self-\nemployed", "self-employed"), ("mother-in-\nlaw", "mother-in-law"), ("Anglo-\nSaxon", "Anglo-Saxon"),
    ("COVID-\nrelated", "COVID-related"), ("x-\nray", "x-ray"), ("sol\u{AD}\nemn", "solemn"),
    ("harbour-\nside", "harbour-side"), ("Regie-\nrungen", "Regierungen"), ("peut-\nêtre", "peut-être"),
  ])
  func onlyWhatIsCertainIsUndone(broken: String, wanted: String) throws {
    let (words, reading) = try story(broken)
    #expect(words.contains(" long \(wanted) the meeting"), "\(words)")
    #expect(reading.account.closes && reading.account.body == InkTally.body(reading.article))
    let remark = reading.context.diagnostics.first { $0.id.hasPrefix("text.hyphen-") }
    #expect(remark?.range.map { reading.source.text(in: $0) } == broken)
    #expect((remark?.id == "text.hyphen-undone") == !(wanted.contains("-")))
  }

  @Test func theTextItselfDecides() throws {
    #expect(try story("harbour-\nside", more: "The harbourside was closed.").words.contains("long harbourside the"))
    #expect(try story("govern-\nment", more: "So is govern-ment spelled.").words.contains("long govern-ment the"))
    #expect(try story("rain-\nfall", more: "The rain came at fall.").words.contains("long rain-fall the"))
  }

  @Test func halvesOfAListStayApart() throws {
    let (words, reading) = try story("pre-\nand post-war")
    #expect(words.contains("long pre- and post-war"))
    #expect(!reading.remarks.contains { $0.hasPrefix("text.hyphen") })
  }

  @Test func wholeColumnsOfBrokenWordsShowThatTheyAreBroken() throws {
    let (words, _) = try story("mur-\nmuring. Lan-\nterns were lit; the cap-\ntain rang a bell, and pas-\nsengers went")
    #expect(words.contains("murmuring. Lanterns were lit; the captain rang a bell, and passengers went"))
  }

  @Test func addressesAreNoWords() throws {
    let (words, reading) = try story("https://post.example/a-\nb")
    #expect(!reading.remarks.contains { $0.hasPrefix("text.hyphen") }, "\(words)")
  }

  @Test func pagesBreakWordsToo() throws {
    let reading = try Reading(
      "Ferry keeps its winter hours\n\nThe council of Eastmoor voted on Tuesday to keep the old ferry and its govern-"
        + "\n\n2\n\n\u{C}THE POST\n\nment until the spring, which nobody had thought possible a week or two before it."
        + "\n\n3\n\n\u{C}THE POST\n\nThe mayor said that he was glad.\n\n4\n")
    #expect(reading.outline.first?.contains("its government until") == true, "\(reading.outline)")
  }
}
