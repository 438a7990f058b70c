import ArticleModel
import Testing

@testable import Readers

/// Mails: the head tells of the story, and what mails put around words is left out and listed.
struct MailTests {
  private static let story =
    """
    The council of a small harbour town voted on Monday to keep the last ferry to the islands running.

    Without the ferry there is no school and no doctor, said the mayor, who had at first spoken against the plan.
    """
  private static let head =
    """
    From: "Lindqvist, Anna" <anna@example.org>
    To: desk@example.com
    Date: Tue, 12 Mar 2024 06:01:22 +0100 (CET)
    Message-ID: <abc.1@example.org>
    Subject: =?utf-8?Q?Sandvik_beh=C3=A4lt?= =?utf-8?B?IEbDpGhyZQ==?=
    """

  @Test func headsBecomeFields() throws {
    let reading = try Reading("\(Self.head)\n\n\(Self.story)\n")
    #expect(reading.metadata.texts.headline?.text.plainText == "Sandvik behält Fähre")
    #expect(reading.traced(.headline) == ["=?utf-8?Q?Sandvik_beh=C3=A4lt?= =?utf-8?B?IEbDpGhyZQ==?="])
    #expect(reading.metadata.lifecycle.versionCreated?.iso8601 == "2024-03-12T06:01:22+01:00")
    #expect(reading.metadata.credits.infoSources.map(\.name) == ["Lindqvist, Anna"])
    #expect(reading.metadata.credits.infoSources.first?.contacts.map(\.value) == ["anna@example.org"])
    #expect(reading.metadata.identity.alternativeIDs.map(\.value) == ["abc.1@example.org"])
    #expect(reading.outline.count == 2)
    #expect(reading.context.ledger.losses.map(\.excerpt) == ["To: desk@example.com"])
    try expectClosed(reading)
  }

  @Test func foldedFieldsAreOne() throws {
    let reading = try Reading(
      "From: a@b.example\nDate: Tue, 12 Mar 2024\n 06:01 GMT\nSubject: Re: Harbour town\n\tkeeps its ferry\n\n\(Self.story)"
    )
    #expect(reading.metadata.texts.headline?.text.plainText == "Harbour town keeps its ferry")
    #expect(reading.metadata.lifecycle.versionCreated?.iso8601 == "2024-03-12T06:01Z")
    try expectClosed(reading)
  }

  @Test func quotedPrintableIsReadWithItsRanges() throws {
    let words = "Der Rat der kleinen Hafenstadt hat f=C3=BCr die F=C3=A4hre gestimmt, die lang=\nsam f=E4hrt."
    let reading = try Reading(
      "\(Self.head)\nContent-Transfer-Encoding: quoted-printable\n\n\(words.replacing("=E4", with: "=C3=A4"))\n")
    #expect(reading.blocks.plainText == "Der Rat der kleinen Hafenstadt hat für die Fähre gestimmt, die langsam fährt.")
    let range = try #require(reading.blocks.first?.range)
    #expect(reading.source.text(in: range).hasPrefix("Der Rat") && reading.source.text(in: range).hasSuffix("hrt."))
    try expectClosed(reading)
  }

  @Test func base64IsReadEvenWhereItIsCut() throws {
    let code = "VGhlIGNvdW5jaWwgb2YgYSBzbWFsbCBoYXJib3VyIHRvd24gdm90ZWQgdG8ga2VlcCBpdHMgZmVycnku"
    for length in 0...code.utf8.count {
      let reading = try Reading(
        "\(Self.head)\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: BASE64\n\n\(code.prefix(length))\n"
      )
      #expect("The council of a small harbour town voted to keep its ferry.".hasPrefix(reading.blocks.plainText))
      try expectClosed(reading)
    }
  }

  @Test func plainTextIsTakenOfSeveralParts() throws {
    let reading = try Reading(
      """
      \(Self.head)
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="outer"

      Preamble.
      --outer
      Content-Type: multipart/alternative;
       boundary=inner

      --inner
      Content-Type: text/html

      <p>The council</p>
      --inner
      Content-Type: text/plain

      \(Self.story)
      --inner--
      --outer
      Content-Type: image/png; name="x.png"
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=
      --outer--
      """)
    #expect(reading.outline.count == 2 && reading.outline.last?.hasSuffix("against the plan.") ?? false)
    #expect(reading.context.ledger.losses.filter { $0.kind.id == "text.mail-part" }.count == 2)
    try expectClosed(reading)
  }

  @Test func htmlAloneIsSaid() throws {
    let reading = try Reading("\(Self.head)\nContent-Type: text/html\n\n<p>The council</p>\n")
    #expect(reading.remarks.contains("text.mail-html") && reading.blocks.isEmpty)
    try expectClosed(reading)
  }

  @Test func answersQuotesAndSignaturesAreLeftOut() throws {
    let reading = try Reading(
      """
      \(Self.head)

      \(Self.story)

      Am 11.03.2024 schrieb Tom Baker <tom@example.com>:
      > Gibt es eine Abstimmung?
      > Tom

      \(Self.story)
      \(Self.story)

      --\u{20}
      Anna Lindqvist
      Press office
      """)
    #expect(!reading.blocks.plainText.contains("Tom") && !reading.blocks.plainText.contains("Press office"))
    let kinds = reading.context.ledger.losses.map(\.kind.id)
    #expect(kinds.contains("text.mail-quoted") && kinds.contains("text.mail-signature"))
    try expectClosed(reading)
  }

  @Test(arguments: [
    "-----Original Message-----", "________________________________", "-----Ursprüngliche Nachricht-----",
  ])
  func whatAnAnswerAnswersIsLeftOut(mark: String) throws {
    let reading = try Reading(
      """
      \(Self.head)

      \(Self.story)
      \(Self.story)
      \(Self.story)

      \(mark)
      From: Tom Baker
      Sent: Monday, March 11, 2024 9:00 AM
      To: Anna
      Subject: A vote?

      Will there be a vote?
      """)
    #expect(!reading.blocks.plainText.contains("vote?") && !reading.blocks.plainText.contains("Message"))
    #expect(reading.metadata.texts.headline?.text.plainText == "Sandvik behält Fähre")
    try expectClosed(reading)
  }

  @Test func mailsThatWerePassedOnAreTheStory() throws {
    let reading = try Reading(
      """
      \(Self.head)

      For tomorrow, please.

      ---------- Weitergeleitete Nachricht ---------
      Von: Tom Baker <tom@example.com>
      Datum: 11. März 2024 09:00
      Betreff: Harbour town keeps its ferry
      An: Anna <anna@example.org>

      \(Self.story)
      """)
    #expect(reading.metadata.texts.headline?.text.plainText == "Harbour town keeps its ferry")
    #expect(reading.metadata.credits.infoSources.map(\.name) == ["Tom Baker"])
    #expect(reading.metadata.lifecycle.versionCreated?.iso8601 == "2024-03-11T09:00")
    #expect(reading.outline.count == 2)
    #expect(reading.context.ledger.losses.contains { $0.kind.id == "text.mail-cover" })
    try expectClosed(reading)
  }

  @Test(arguments: [
    ("Subject: EMBARGOED until 12 March 2024, 06:00 GMT: Ferry saved", "2024-03-12T06:00Z"),
    ("X-Note: strictly embargoed until 12 March 2024\nSubject: Ferry saved", "2024-03-12"),
  ])
  func embargoInAHeadHolds(fields: String, expected: String) throws {
    let reading = try Reading("From: a@b.example\nDate: Tue, 12 Mar 2024 06:01 GMT\n\(fields)\n\n\(Self.story)\n")
    #expect(reading.metadata.lifecycle.embargo.summary == expected)
  }

  @Test func mailboxesHoldSeveralStories() throws {
    let reading = try Reading(
      """
      From anna@example.org Tue Mar 12 06:01:22 2024
      From: Anna <anna@example.org>
      Date: Tue, 12 Mar 2024 06:01:22 +0100
      Subject: Harbour town keeps ferry

      \(Self.story)

      From tom@example.org Tue Mar 12 07:01:22 2024
      From: Tom <tom@example.org>
      Date: Tue, 12 Mar 2024 07:01:22 GMT
      Subject: Rain closes roads

      \(Self.story)
      """)
    #expect(
      reading.articles.map { $0.metadata.texts.headline?.text.plainText } == [
        "Harbour town keeps ferry", "Rain closes roads",
      ])
    #expect(reading.remarks.contains("text.several-stories"))
    try expectClosed(reading)
  }

  @Test func namedAPasteAMailKeepsItsLines() throws {
    let reading = try Reading("\(Self.head)\n\n\(Self.story)\n", settings: ["kind": "paste"])
    #expect(reading.metadata.credits.infoSources.isEmpty && reading.metadata.identity.alternativeIDs.isEmpty)
    try expectClosed(reading)
  }

  @Test func hostileMailsEnd() throws {
    let nested = (0..<200).map { "--b\($0)\nContent-Type: multipart/mixed; boundary=b\($0 + 1)\n\n" }.joined()
    let texts = [
      "\(Self.head)\nContent-Type: multipart/mixed; boundary=b0\n\n\(nested)\(Self.story)",
      "\(Self.head)\nContent-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 3_000),
      "\(Self.head)\n" + String(repeating: "X-A: b\n", count: 6_000),
      "\(Self.head)\n\n" + String(repeating: "From: a\nDate: b\n", count: 3_000),
      "\(Self.head)\nContent-Transfer-Encoding: quoted-printable\n\n" + String(repeating: "=", count: 20_000),
      "Subject: =?utf-8?B?=?=?\nFrom: =?\nDate: =?x?Q?" + String(repeating: "=?", count: 3_000),
      String(repeating: "From a\nFrom: a\nDate: b\nSubject: c\n\nd\n\n", count: 200),
    ]
    for text in texts { try expectClosed(Reading(text)) }
  }
}
