import ArticleModel
import JSONText
import NewsCodes
import Source
import Stages
import Testing

@testable import Writers

/// What schema.org is told about a story, and what it is not.
struct JSONLDWriterTests {
  private func write(_ items: [Item]) throws -> (text: String, context: StageContext) {
    var context = StageContext()
    var settings = Settings.none(of: "jsonld")
    let writer = JSONLDWriter(options: try JSONLDWriter.Options(&settings))
    var bytes: [UInt8] = []
    try writer.write(Document(items: items), to: &bytes, in: &context)
    return (String(decoding: bytes, as: UTF8.self), context)
  }

  private func node(_ article: Article) throws -> JSONValue {
    var remarks: [JSONRemark] = []
    return try JSONValue.read(Array(try write([.article(article)]).text.utf8), remarks: &remarks).value
  }

  @Test func aStoryIsANewsArticle() throws {
    var article = Article()
    article.metadata.identity.guid = "urn:newsml:example.com:7"
    article.metadata.identity.canonicalLink = "https://example.com/flood"
    article.metadata.lifecycle.released = NewsDate(iso8601: "2026-02-04")
    article.metadata.texts.headlines = [
      Headline(FieldText(plain: "Flood")), Headline(FieldText(plain: "Water rises"), role: .deck),
    ]
    article.metadata.credits.creators = [Party(named: "A. Reporter", kind: .person), Party(named: "Desk")]
    article.metadata.rights = [Rights(notices: [Passage(NinjsWords.blocks(of: "© 2026 Example"))])]
    article.metadata.concepts.subjects = [
      Concept(kind: .person, names: [Name("B. Mayor")], relation: Code(literal: "mentions")),
      Concept(code: .iptc("medtop:20000160"), kind: .topic, names: [Name("flood")]),
    ]
    article.bodies = [
      Body([
        .paragraph(Paragraph([.text(TextRun("It rose."))])),
        .paragraph(Paragraph([.text(TextRun("An earlier version was wrong."))], style: .correction)),
      ])
    ]
    let node = try node(article)
    #expect(node["@type"]?.value.string == "NewsArticle" && node["@id"]?.value.string == "urn:newsml:example.com:7")
    #expect(node["datePublished"]?.value.string == "2026-02-04")
    #expect(node["headline"]?.value.string == "Flood")
    #expect(node["alternativeHeadline"]?.value.string == "Water rises")
    let authors = try #require(node["author"]?.value.elements?.map(\.value))
    #expect(authors[0]["@type"]?.value.string == "Person" && authors[1]["@type"] == nil)
    #expect(node["copyrightYear"]?.value.integer == 2026)
    #expect(node["mentions"]?.value["name"]?.value.string == "B. Mayor")
    #expect(node["about"]?.value["identifier"]?.value.string == "medtop:20000160")
    #expect(node["articleBody"]?.value.string == "It rose.\n\nAn earlier version was wrong.")
    #expect(node["correction"]?.value.string == "An earlier version was wrong.")
  }

  @Test func noWordsEndTheScriptElement() throws {
    var article = Article()
    article.metadata.texts.headlines = [Headline(FieldText(plain: "</script><script>alert(1)</script>"))]
    let result = try write([.article(article)])
    #expect(!result.text.contains("<"))
    #expect(try node(article)["headline"]?.value.string == "</script><script>alert(1)</script>")
  }

  @Test func anEmbargoAndNotesAreNotLostInSilence() throws {
    var article = Article()
    article.metadata.lifecycle.embargo = .openEnded
    article.metadata.notes = [Note([.paragraph(Paragraph([.text(TextRun("secret"))]))], audience: .restricted)]
    let result = try write([.article(article)])
    #expect(!result.text.contains("secret"))
    #expect(result.context.ledger.losses.map(\.kind.id) == ["jsonld.embargo", "jsonld.note"])
  }

  @Test func severalItemsAreAGraph() throws {
    let result = try write([.article(Article()), .media(MediaItem(media: Media(id: "a", kind: .video)))])
    #expect(result.text.contains("@graph") && result.text.contains("VideoObject"))
  }
}
