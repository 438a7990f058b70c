import ArticleModel
import Stages
import Testing

@testable import Writers

struct ItemGuidTests {
  private func article(link: String?, day: Int? = 4, guid: String? = nil) -> Article {
    var article = Article(bodies: [Body([.paragraph(Paragraph([.text(TextRun("Words."))]))])])
    article.metadata.identity = Identity(guid: guid, canonicalLink: link)
    article.metadata.lifecycle.contentCreated = day.map { NewsDate(text: "", year: 2020, month: 2, day: $0) }
    return article
  }

  @Test(arguments: [
    (
      "https://www.themoscowtimes.com/2020/02/04/russia-a69153",
      "tag:themoscowtimes.com,2020-02-04:/2020/02/04/russia-a69153"
    ),
    ("http://user@Example.COM:8080/a b?q=ä#part", "tag:example.com,2020-02-04:/a%20b?q=%C3%A4"),
    ("https://example.com/", "https://example.com/"), ("https://bücher.example/a", "https://bücher.example/a"),
    ("no link", "no link"),
  ])
  func makesATagOfTheLink(link: String, expected: String) {
    let guid = ItemGuid(article(link: link), facts: ManifestFacts())
    #expect(guid?.value == expected)
    #expect(guid?.basis == .link)
  }

  @Test func takesTheLinkItselfWithoutADay() {
    #expect(
      ItemGuid(article(link: "https://example.com/a", day: nil), facts: ManifestFacts())?.value
        == "https://example.com/a")
  }

  @Test func keepsWhatIsStated() {
    let stated = article(link: "https://example.com/a", guid: "urn:newsml:x:1")
    #expect(ItemGuid(stated, facts: ManifestFacts())?.value == "urn:newsml:x:1")
    #expect(ItemGuid(stated, facts: ManifestFacts(["guid": "urn:newsml:x:2"]))?.value == "urn:newsml:x:2")
  }

  @Test func makesAnIDOfTheInputForAnItemOfAStandard() {
    var metadata = Metadata()
    let source = SourceRecord(sha256: "00ff", byteCount: 2)
    #expect(ItemGuid(metadata, in: source, at: 0) == nil)
    metadata.identity.standard = SourceStandard("NewsML-G2", version: "2.28")
    let guid = ItemGuid(metadata, in: source, at: 0)
    #expect(guid?.value.hasPrefix("urn:uuid:") == true && guid?.basis == .input)
    #expect(ItemGuid(metadata, in: source, at: 0) == guid)
    #expect(ItemGuid(metadata, in: source, at: 1)?.value != guid?.value)
    #expect(ItemGuid(metadata, in: nil, at: 0) == nil)
  }

  @Test func makesADigestBehindAPrefix() {
    let facts = ManifestFacts(["guid-prefix": "urn:newsml:example.com:"])
    let guid = ItemGuid(article(link: nil), facts: facts)
    #expect(guid?.basis == .words)
    #expect(guid?.value.hasPrefix("urn:newsml:example.com:") == true)
    #expect(guid?.value.utf8.count == "urn:newsml:example.com:".utf8.count + 32)
    #expect(ItemGuid(article(link: nil), facts: facts) == guid)
    #expect(ItemGuid(article(link: "https://example.com/a"), facts: facts)?.basis == .link)
  }

  @Test func abstainsWithoutAnythingToGoBy() {
    #expect(ItemGuid(article(link: nil), facts: ManifestFacts()) == nil)
    #expect(ItemGuid(Article(), facts: ManifestFacts(["guid-prefix": "urn:x:"])) == nil)
  }
}
