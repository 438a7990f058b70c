import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

/// What agencies really send: wrong namespaces, padded values, dates without zones, and things nobody knows.
struct NewsMLReaderTests {
  private let nar = "http://iptc.org/std/nar/2006-10-01/"

  private func read(_ text: String) throws -> (document: Document, context: StageContext) {
    var settings = Settings(of: "newsml")
    var context = StageContext()
    let reader = NewsMLReader(options: try NewsMLReader.Options(&settings))
    return (try reader.read(SourceFile(name: "item.xml", bytes: Array(text.utf8)), in: &context), context)
  }

  private func article(_ parts: String) throws -> (article: Article, context: StageContext) {
    let (document, context) = try read(
      "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"g\" version=\"2\">\(parts)</newsItem>")
    return (try #require(document.articles.first), context)
  }

  @Test(arguments: ["conceptItem", "knowledgeItem", "planningItem", "catalogItem", "nar:conceptItem"])
  func recognisesItemsThatAreNoNews(root: String) {
    let xml = "<\(root) xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:x:1'/>"
    #expect(NewsMLReader.recognises(SourceFile(name: "a.xml", bytes: Array(xml.utf8))) == 95)
    #expect(NewsMLReader.recognises(SourceFile(name: "a.xml", bytes: Array("<\(root)/>".utf8))) == 0)
  }

  @Test func trimsDatesAndAddsNoZone() throws {
    let (article, context) = try article(
      """
      <itemMeta><versionCreated> 2020-09-07T14:45:26
      </versionCreated><firstCreated>2020-02-30T00:00:00Z</firstCreated><embargoed> </embargoed></itemMeta>
      <contentMeta><contentCreated>20151014T043001+0100</contentCreated></contentMeta>
      """)
    #expect(article.metadata.lifecycle.versionCreated?.iso8601 == "2020-09-07T14:45:26")
    #expect(article.metadata.lifecycle.firstCreated == nil)
    #expect(article.metadata.lifecycle.embargo == .openEnded)
    #expect(article.metadata.lifecycle.contentCreated?.offset == 60)
    #expect(context.diagnostics.map(\.id) == ["newsml.bad-date", "newsml.foreign-element"])
    #expect(article.metadata.foreign.map(\.contextPath) == ["itemMeta/firstCreated"])
  }

  @Test(arguments: ["", " xmlns=\"http://www.w3.org/1999/xhtml\"", " xmlns=\"urn:nobody\""])
  func readsBodiesInAnyNamespace(declaration: String) throws {
    let (article, context) = try article(
      """
      <contentSet><inlineXML contenttype="xhtml/xml"><html\(declaration)><head><title>T</title></head>
      <body><p>One &amp; <b>two</b>.</p><table><tr><td>Cell</td></tr></table></body></html></inlineXML></contentSet>
      """)
    #expect(article.body?.blocks.plainText == "One & two.\nCell")
    #expect(context.ledger.losses == [])
    #expect(context.ledger.account == TextAccount(source: 13, body: 12, fields: 1))
  }

  @Test func keepsVariantsApart() throws {
    let (article, context) = try article(
      """
      <contentSet original="b"><inlineData contenttype="text/plain">Note to
      the desk</inlineData><inlineXML id="b"><html><body><p>Story.</p></body></html></inlineXML></contentSet>
      """)
    #expect(article.bodies.map(\.blocks.plainText) == ["Note to\nthe desk", "Story."])
    #expect(article.mainBody == 1)
    #expect(context.ledger.account.closes)
  }

  @Test func keepsWhatItDoesNotKnowAndSaysSo() throws {
    let (article, context) = try article(
      """
      <itemMeta><memberOf qcode="x:y"/><rtr:id xmlns:rtr="urn:rtr">7</rtr:id></itemMeta>
      <partMeta partid="p"><role qcode="x:z"/></partMeta>
      """)
    let kept = article.metadata.foreign.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(
      kept == [
        "<memberOf xmlns=\"\(nar)\" qcode=\"x:y\"/>", "<rtr:id xmlns:rtr=\"urn:rtr\">7</rtr:id>",
        "<partMeta xmlns=\"\(nar)\" partid=\"p\"><role qcode=\"x:z\"/></partMeta>",
      ])
    #expect(article.metadata.foreign.map(\.contextPath) == ["itemMeta/memberOf", "itemMeta/rtr:id", "partMeta"])
    #expect(context.diagnostics.map(\.id) == Array(repeating: "newsml.foreign-element", count: 3))
  }

  @Test func neverPretendsToKnowACode() throws {
    let (article, _) = try article(
      """
      <catalog><scheme alias="x" uri="http://example.com/x/"/></catalog><contentMeta><subject qcode="x:1"/>
      <subject qcode="nobody:1"/><subject literal="Oil"/><subject uri="http://example.com/o" type="cpnat:event"/>
      </contentMeta>
      """)
    let codes = article.metadata.concepts.subjects.map(\.code)
    #expect(
      codes == [
        Code("x:1", resolved: "http://example.com/x/1"), Code("nobody:1"), Code(literal: "Oil"),
        Code(uri: "http://example.com/o"),
      ])
    #expect(article.metadata.concepts.subjects.map(\.kind) == [.unstated, .unstated, .unstated, .event])
  }

  @Test func makesConstrainedNotesRestricted() throws {
    let (article, _) = try article(
      """
      <itemMeta><edNote>a</edNote><edNote pubconstraint="x:internal">b</edNote>
      <edNote pubconstrainturi="urn:x-galley:printable">c</edNote></itemMeta>
      """)
    #expect(article.metadata.notes.map(\.audience) == [.editorial, .restricted, .anyone])
  }

  @Test func tellsItemsApart() throws {
    let (document, _) = try read(
      """
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2020-02-04T00:00:00Z</sent><sender>wire</sender><priority>3</priority>
      <destination role="x:r">all</destination><odd/></header><itemSet>
      <newsItem guid="a"><contentSet><inlineData>Words</inlineData></contentSet></newsItem>
      <newsItem guid="b"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentSet>
      <remoteContent rendition="rnd:web" href="http://example.com/p.jpg" width="10"/></contentSet></newsItem>
      <packageItem guid="c"><groupSet root="g"><group id="g" mode="pgrmod:seq"><groupRef idref="h"/>
      <itemRef residref="a"/></group></groupSet></packageItem><conceptItem guid="d"/></itemSet></newsMessage>
      """)
    #expect(document.envelope?.sender == "wire")
    #expect(document.envelope?.priority == 3)
    #expect(document.envelope?.foreign.count == 1)
    #expect(document.items.map { $0.metadata?.identity.guid } == ["a", "b", "c", nil])
    guard case .media(let picture) = document.items[1], case .package(let package) = document.items[2],
      case .opaque(let concept) = document.items[3]
    else {
      Issue.record("\(document.items)")
      return
    }
    #expect(picture.media.renditions.first?.width == 10)
    #expect(package.root == "g")
    #expect(package.groups.first?.mode == .sequence)
    #expect(package.groups.first?.members.first == .group("h"))
    #expect(concept.name == "conceptItem")
    #expect(concept.payload.bytes == Array("<conceptItem xmlns=\"\(nar)\" guid=\"d\"/>".utf8))
  }

  @Test(arguments: [
    ("", "newsml.empty"), (" \n", "newsml.empty"), ("<newsItem", "newsml.unreadable"), ("<nitf/>", "newsml.not-newsml"),
    ("no markup", "newsml.unreadable"), (String(repeating: "<a>", count: 5_000), "newsml.limit"),
  ])
  func refusesWhatIsNotNewsML(text: String, id: String) {
    #expect { try read(text) } throws: { ($0 as? StageFailure)?.diagnostic.id == id }
  }

  @Test(arguments: [
    ("<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\">", 95), ("<n:newsMessage xmlns:n=\"urn:x\">", 70),
    ("<?xml version=\"1.0\"?>\n<!-- c -->\n<packageItem>", 70), ("<html>", 0), ("<nitf>", 0), ("", 0),
  ])
  func recognisesItsOwn(text: String, confidence: Int) {
    #expect(NewsMLReader.recognises(SourceFile(name: "x", bytes: Array(text.utf8))) == confidence)
  }
}
