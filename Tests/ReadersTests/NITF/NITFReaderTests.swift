import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

/// What newsroom systems really send as NITF, one trouble a test.
struct NITFReaderTests {
  private func read(_ text: String) throws -> (article: Article, context: StageContext) {
    var settings = Settings(of: "nitf")
    var context = StageContext()
    let reader = NITFReader(options: try NITFReader.Options(&settings))
    let document = try reader.read(SourceFile(name: "story.xml", bytes: Array(text.utf8)), in: &context)
    #expect(context.ledger.account.closes)
    return (try #require(document.articles.first), context)
  }

  private func docdata(_ parts: String, _ attributes: String = "") throws -> Article {
    try read("<nitf><head><docdata \(attributes)>\(parts)</docdata></head><body/></nitf>").article
  }

  private func content(_ parts: String) throws -> [Block] {
    let article = try read("<nitf><body><body.content>\(parts)</body.content></body></nitf>").article
    return article.body?.blocks ?? []
  }

  @Test(arguments: [
    "", " xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"", " xmlns=\"http://iptc.org/std/nitf/2006-03-01/\"",
    " xmlns=\"http://iptc.org/std/nar/2006-10-01/\"",
  ])
  func readsEveryNamespace(declaration: String) throws {
    let text = """
      <nitf\(declaration)><head><title>T</title></head><body><body.head><hedline><hl1>H</hl1></hedline></body.head>\
      <body.content><p>Words.</p></body.content></body></nitf>
      """
    let (article, context) = try read(text)
    #expect(article.metadata.texts.headline?.text.plainText == "H")
    #expect(article.body?.blocks.plainText == "Words.")
    #expect(context.diagnostics.isEmpty)
    #expect(NITFReader.recognises(SourceFile(name: "", bytes: Array(text.utf8))) > 95)
  }

  @Test func recognisesOnlyItsRoot() {
    let texts = ["<!-- <nitf> --><newsItem><nitf/></newsItem>", "<html>", "nitf", "", "<", "<!--"]
    for text in texts { #expect(NITFReader.recognises(SourceFile(name: "", bytes: Array(text.utf8))) == 0, "\(text)") }
  }

  @Test(arguments: [
    ("20151014T043001+0100", "2015-10-14T04:30:01+01:00"), ("20190703T040512Z", "2019-07-03T04:05:12Z"),
    ("2020-09-07T14:45:26", "2020-09-07T14:45:26"), ("20200907", "2020-09-07"),
  ])
  func readsDatesAndAddsNoZone(norm: String, wanted: String) throws {
    let article = try docdata("<date.issue norm=\"\(norm)\"/>")
    #expect(article.metadata.lifecycle.versionCreated?.iso8601 == wanted)
    #expect(article.metadata.lifecycle.versionCreated?.text == norm)
  }

  @Test func keepsWhatIsNoDateAndPassesEmptyOnesBy() throws {
    let article = try docdata("<date.issue norm=\"\"/><date.expire norm=\"soon\"/>")
    #expect(article.metadata.lifecycle == Lifecycle())
    #expect(article.metadata.foreign.map(\.contextPath) == ["head/docdata/date.expire"])
  }

  @Test func readsStatusAndEmbargo() throws {
    let release = "<date.release norm=\"20260308T180000Z\"/>"
    let embargoed = try docdata(release, "management-status=\"embargoed\"").metadata.lifecycle
    #expect(embargoed.embargo.summary == "2026-03-08T18:00:00Z")
    #expect(embargoed.released == nil)
    #expect(try docdata("", "management-status=\"embargoed\"").metadata.lifecycle.embargo == .openEnded)
    #expect(try docdata(release).metadata.lifecycle.released?.day == 8)
    for word in ["canceled", "cancelled", "killed", "Killed"] {
      #expect(try docdata("", "management-status=\"\(word)\"").metadata.lifecycle.status == .canceled)
    }
    #expect(try docdata("", "management-status=\"withheld\"").metadata.lifecycle.status == .withheld)
  }

  @Test func readsIdsAndVersions() throws {
    let identity = try docdata(
      "<doc-id id-string=\"a.1\" regsrc=\"A\"/><doc-id id-string=\"b\"/><du-key key=\"SLUG\" version=\"3\" generation=\"2\"/>"
    ).metadata
    #expect(identity.identity.guid == "a.1")
    #expect(identity.identity.version == 3)
    #expect(identity.identity.alternativeIDs.map(\.value) == ["b"])
    #expect(identity.texts.slugline?.text == "SLUG")
    #expect(identity.foreign.map(\.contextPath) == ["head/docdata/doc-id/@regsrc", "head/docdata/du-key/@generation"])
  }

  @Test func readsSubjectsByTheirCodes() throws {
    let article = try read(
      """
      <nitf><head><tobject tobject.type="news"><tobject.property tobject.property.type="feature"/>
      <tobject.subject tobject.subject.refnum="04001002" tobject.subject.detail="Fishing" tobject.subject.type="Economy"/>
      <tobject.subject tobject.subject.refnum="20000424" tobject.subject.detail="Erosion"/>
      <tobject.subject tobject.subject.refnum="" tobject.subject.matter="Storms"/></tobject></head><body/></nitf>
      """
    ).article
    let subjects = article.metadata.concepts.subjects
    #expect(subjects.map { $0.code?.qcode } == ["subj:04001002", "medtop:20000424", nil])
    #expect(subjects.map { $0.names.first?.value } == ["Fishing", "Erosion", "Storms"])
    #expect(subjects[0].foreign.map(\.contextPath) == ["@tobject.subject.type"])
    #expect(article.metadata.concepts.genres.map { $0.names.first?.value } == ["feature"])
    #expect(article.metadata.lifecycle.role == Code(literal: "news"))
  }

  @Test func readsHeadlinesWhereverTheyStand() throws {
    let head = "<headline>Main</headline><hl2>Deck</hl2><abstract>Bare words.</abstract>"
    let texts = try read("<nitf><body><body.head>\(head)</body.head></body></nitf>").article.metadata.texts
    #expect(texts.headlines.map(\.text.plainText) == ["Main", "Deck"])
    #expect(texts.headlines.map(\.role) == [.main, .deck])
    #expect(texts.descriptions.map(\.plainText) == ["Bare words."])
  }

  @Test func readsCrossheadsLeadsAndEmbeds() throws {
    let blocks = try content(
      """
      <p lead="true">First.</p><hl2>Then</hl2><p>&lt;iframe src="https://a.example.com/"&gt;&lt;/iframe&gt;</p>\
      <p>2 &lt; 3 &gt; 1</p><p class="txt">Last.</p>
      """)
    guard case .paragraph(let lead) = blocks[0], case .heading(let heading) = blocks[1],
      case .embed(let embed) = blocks[2]
    else { throw StageFailure(Diagnostic(.nitfEmpty)) }
    #expect(lead.style == .lead)
    #expect(heading.level == 2)
    #expect(embed.html == "<iframe src=\"https://a.example.com/\"></iframe>")
    #expect(blocks.count == 5)
  }

  @Test func readsEnrichedTextAsEntitiesWithCodes() throws {
    let blocks = try content(
      """
      <p><person idsrc="x" value="p1">Ann</person> of <org value="acm">Acme</org> in <location><city city-code="vl" \
      code-source="y">Vale</city></location> on <chron norm="20200907">Monday</chron> paid <money unit="EUR">9</money> for \
      <num>3</num> <virtloc value="http://a.example.com/">pages</virtloc>.</p>
      """)
    guard case .paragraph(let paragraph) = blocks[0] else { throw StageFailure(Diagnostic(.nitfEmpty)) }
    let entities = paragraph.content.compactMap { if case .entity(let entity) = $0 { entity } else { nil } }
    #expect(entities.map(\.kind) == [.person, .organisation, .place, .date, .money, .number])
    #expect(entities[0].code?.qcode == "x:p1")
    #expect(entities[1].code == Code(literal: "acm"))
    #expect(entities[3].value == "20200907")
  }

  @Test func readsTablesWithSpansAndColumns() throws {
    let blocks = try content(
      """
      <table><tr><th colspan="2">A</th></tr><tbody><tr><td>1</td><td rowspan="3" align="right">2</td></tr></tbody>\
      <col align="char"/><caption>C</caption></table>
      """)
    guard case .table(let table) = blocks[0] else { throw StageFailure(Diagnostic(.nitfEmpty)) }
    #expect(table.caption.plainText == "C")
    #expect(table.columns.first?.alignment == .decimal)
    #expect(table.body.map { $0.cells.map(\.columnSpan) } == [[2], [1, 1]])
    #expect(table.body[1].cells[1].rowSpan == 3)
    #expect(table.body[1].cells[1].alignment == .end)
  }

  @Test func readsMediaWithTheirRenditions() throws {
    let article = try read(
      """
      <nitf><body><body.content><media media-type="image"><media-caption>Cap</media-caption><media-producer>Ray\
      </media-producer><media-reference source="a.jpg" width="4" height="3" mime-type="image/jpeg"/>\
      <media-reference source="b.jpg"/></media></body.content></body></nitf>
      """
    ).article
    #expect(article.media.first?.renditions.compactMap(\.href) == ["a.jpg", "b.jpg"])
    #expect(article.media.first?.kind == .picture)
    guard case .figure(let figure)? = article.body?.blocks.first else { throw StageFailure(Diagnostic(.nitfEmpty)) }
    #expect(figure.caption.plainText == "Cap")
    #expect(figure.credit.plainText == "Ray")
  }

  @Test func losesNoWordToWrongStructure() throws {
    let (article, context) = try read(
      """
      <nitf><head>stray</head><body><body.content>one <em>two</em><p>three<p>four</p><ul>five<li>six</li></ul></p>\
      <dl>seven</dl><block>eight<block>nine</block></block><zebra>ten</zebra></body.content></body></nitf>
      """)
    let text = article.body?.blocks.plainText ?? ""
    for word in ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(context.diagnostics.contains { $0.id == "nitf.structure" })
    let kept = article.metadata.foreign.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(kept.contains { $0.contains("stray") })
  }

  @Test func readsRightsInAllTheirPlaces() throws {
    let article = try read(
      """
      <nitf><head><docdata><doc.copyright year="2026" holder="H"/><doc.rights owner="O" startdate="20260101" \
      geography="Ireland" limitations="L"/><doc.rights limitations="M"/></docdata></head><body><body.head>\
      <rights>Not for sale.</rights></body.head></body></nitf>
      """
    ).article
    let rights = article.metadata.rights
    #expect(rights.count == 2)
    #expect(rights[0].holder?.name == "H")
    #expect(rights.map(\.limitations) == ["L", "M"])
    #expect(rights[0].territories.first?.names.first?.value == "Ireland")
    #expect(rights[0].usageTerms.first?.plainText == "Not for sale.")
    #expect(rights[0].foreign.map(\.contextPath) == ["doc.copyright/@year", "doc.rights/@owner"])
  }

  @Test func readsLatinAndLeavesTheDoctypeUnread() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?><!DOCTYPE nitf SYSTEM \"nitf.dtd\"><nitf><body><body.content><p>"
    let end = "</p></body.content></body></nitf>"
    var settings = Settings(of: "nitf")
    var context = StageContext()
    let bytes = Array(text.utf8) + [0xA4, 0xE9] + Array(end.utf8)
    let reader = NITFReader(options: try NITFReader.Options(&settings))
    let document = try reader.read(SourceFile(name: "x", bytes: bytes), in: &context)
    #expect(document.articles.first?.body?.blocks.plainText == "€é")
  }
}
