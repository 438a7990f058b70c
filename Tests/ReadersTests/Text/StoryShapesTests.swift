import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

/// The shapes stories come in: pastes, Markdown, agency copy.
struct StoryShapesTests {
  private static let long =
    "The minister said on Tuesday that the talks had been held in a friendly spirit and would go on for weeks to come."

  @Test func barePaste() throws {
    let reading = try Reading(
      "Lavrov goes to Caracas\nBy Jane Doe and Max Muster\nFebruary 4, 2020\n\n\(Self.long)\n\(Self.long)\n")
    #expect(reading.metadata.texts.headline?.text.plainText == "Lavrov goes to Caracas")
    #expect(reading.metadata.origins(of: .headline).first?.confidence == 75)
    #expect(reading.metadata.credits.creators.map(\.name) == ["Jane Doe", "Max Muster"])
    #expect(reading.metadata.credits.creators.allSatisfy { $0.kind == .person })
    #expect(reading.traced(.creator, 1) == ["Max Muster"])
    #expect(reading.metadata.lifecycle.contentCreated?.iso8601 == "2020-02-04")
    #expect(reading.outline == ["p: \(Self.long)", "p: \(Self.long)"])
  }

  @Test func wrappedLinesAreOneParagraph() throws {
    let reading = try Reading(
      """
      Lavrov goes to Caracas

      The minister said on Tuesday that the talks had been held in a
      friendly spirit and would go on for weeks to come, though he did
      not say who would take part in them.
        A second paragraph begins with an indent, as typewriters wrote
      them, and goes on here.
      """)
    #expect(reading.outline.count == 2)
    #expect(reading.outline.first?.hasSuffix("he did not say who would take part in them.") ?? false)
  }

  @Test func agencyCopy() throws {
    let reading = try Reading(
      "Lavrov goes to Caracas\n\nMOSCOW (Reuters) — Russia's foreign minister \(Self.long)\n\n\(Self.long)\n")
    #expect(reading.metadata.texts.dateline?.plainText == "MOSCOW (Reuters) —")
    #expect(reading.traced(.dateline) == ["MOSCOW (Reuters) —"])
    #expect(reading.outline.first == "dateline: MOSCOW (Reuters) —")
    #expect(reading.blocks.first?.repeats == .dateline)
    #expect(reading.outline[1].hasPrefix("p: Russia's foreign minister"))
    #expect(reading.metadata.credits.creators.map(\.name) == ["Reuters"])
    #expect(reading.metadata.credits.creators.first?.kind == .organisation)
  }

  @Test func bylineWithItsDate() throws {
    let reading = try Reading("# A title\n\nBy Jane Doe, Wednesday, 20 November 2019 08:05 GMT\n\n\(Self.long)\n")
    #expect(reading.metadata.texts.bylines.map(\.plainText) == ["By Jane Doe"])
    #expect(reading.metadata.lifecycle.contentCreated?.iso8601 == "2019-11-20T08:05Z")
    #expect(reading.traced(.contentCreated) == ["Wednesday, 20 November 2019 08:05 GMT"])
    #expect(reading.account.closes && reading.account.fields == InkTally.fields(reading.article))
  }

  @Test func deckUnderTheHeadline() throws {
    let reading = try Reading(
      "# Lavrov goes to Caracas\n\nHe wants to show support for the president.\n\nBy Jane Doe\n\n\(Self.long)\n")
    #expect(reading.metadata.texts.headlines.map(\.role) == [.main, .deck])
    #expect(reading.metadata.texts.headlines.last?.text.plainText == "He wants to show support for the president.")
    #expect(reading.outline == ["p: \(Self.long)"])
  }

  private static let marks =
    """
    Lavrov goes to Caracas
    ======================

    \(Self.long) *So* it **goes** with ***both***, `code`, ~~not~~ and [a link](https://example.com "Title").

    ## In between

    * first
    * second
      * nested
    - third

    3. three
    4. four

    > quoted words
    > go on

    ---

    ```
    agate  1  2
    ```

    ![A man](https://example.com/a.jpg)
    """

  @Test func markdown() throws {
    let reading = try Reading(Self.marks)
    #expect(reading.metadata.texts.headline?.text.plainText == "Lavrov goes to Caracas")
    #expect(
      reading.outline.map { $0.split(separator: ":").first.map(String.init) ?? "" } == [
        "p", "h2", "ul", "ol", "quote", "rule", "pre", "figure",
      ])
    #expect(reading.outline[2] == "ul: first | second | nested | third")
    guard case .paragraph(let paragraph) = reading.blocks.first else { return }
    let link = paragraph.content.compactMap { if case .link(let link) = $0 { link } else { nil } }.first
    #expect(link?.href == "https://example.com" && link?.title == "Title")
    #expect(paragraph.content.plainText.hasSuffix("So it goes with both, code, ~~not~~ and a link."))
    #expect(reading.article.media.first?.renditions.first?.href == "https://example.com/a.jpg")
    #expect(reading.article.media.first?.altText == "A man")
  }

  @Test func straysStayWords() throws {
    let reading = try Reading(
      "# A title\n\nIt costs 5 * 3 * 2, snake_case_name, [1], a < b > c, &amp; <unknown>, **open, </u> done.\n")
    #expect(
      reading.outline == ["p: It costs 5 * 3 * 2, snake_case_name, [1], a < b > c, & <unknown>, **open, done."])
  }

  @Test func programsAreNoLinks() throws {
    let reading = try Reading("# A title\n\nSee [this](javascript:alert) and [that](https://example.com).\n")
    #expect(reading.outline == ["p: See this and that."])
    #expect(reading.context.ledger.losses.map(\.kind.id) == ["text.dead-link"])
    #expect(reading.account.dropped == Ink.count("javascript:alert"))
  }

  @Test func boilerplateIsListedAsLost() throws {
    let text = "# A title\n\n\(Self.long)\n\nAdvertisement\n\n\(Self.long)\n"
    let reading = try Reading(text)
    #expect(reading.outline.count == 2)
    let loss = try #require(reading.context.ledger.losses.first)
    #expect(loss.kind.sort == .boilerplate && loss.ink == 13)
    #expect(reading.source.text(in: try #require(loss.range)) == "Advertisement")
    #expect(try Reading(text, settings: ["keep-boilerplate": "true"]).outline.count == 3)
  }

  @Test func aLoneHyphenIsNoDash() throws {
    let reading = try Reading(
      "# A title\n\nBread - the best. A well- known man -he said. Vor- und Nachteile - so ist das.\n")
    #expect(reading.outline == ["p: Bread - the best. A well- known man -he said. Vor- und Nachteile - so ist das."])
    #expect(!reading.remarks.contains("text.dashes-repaired"))
  }

  @Test(arguments: [
    ("FILE PHOTO: The mayor votes.", "FILE PHOTO: The mayor votes. []"),
    ("File photo: Reuters", " [File photo: Reuters]"),
    ("Archivfoto: Die neue Brücke im Mai.", "Archivfoto: Die neue Brücke im Mai. []"),
    ("FILE PHOTO: The mayor votes. (Photo: Jane Doe/AP)", "FILE PHOTO: The mayor votes. [(Photo: Jane Doe/AP)]"),
  ])
  func labelledCaption(line: String, figure: String) throws {
    let reading = try Reading("# A title\n\n\(Self.long)\n\n\(line)\n\n\(Self.long)\n")
    #expect(reading.outline[1] == "figure: " + figure)
    #expect(reading.account.closes)
  }

  @Test func captionWithACredit() throws {
    let reading = try Reading("# A title\n\n\(Self.long)\n\nA man walks home. (Photo: Jane Doe/AP)\n\n\(Self.long)\n")
    #expect(reading.outline[1] == "figure: A man walks home. [(Photo: Jane Doe/AP)]")
  }
}
