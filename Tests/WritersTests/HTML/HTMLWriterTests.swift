import ArticleJSON
import ArticleModel
import Source
import Stages
import TestSupport
import Testing

@testable import Writers

/// Articles as web pages: what they show, what their data say, what they never carry.
struct HTMLWriterTests {
  private func write(
    _ document: Document, _ values: [String: String] = [:]
  ) throws -> (text: String, context: StageContext) {
    var settings = Settings(of: "html", values.mapValues { SettingValue([$0], at: .commandLine) })
    var context = StageContext()
    var bytes: [UInt8] = []
    try HTMLWriter(options: HTMLWriter.Options(&settings)).write(document, to: &bytes, in: &context)
    return (String(decoding: bytes, as: UTF8.self), context)
  }

  private func story(_ blocks: [Block]) -> Article {
    var article = Article(bodies: [Body(blocks)])
    article.metadata.texts.headlines = [Headline(FieldText(plain: "Flood"))]
    article.metadata.languages.content = ["ar"]
    return article
  }

  private func record(in page: String) throws -> Article {
    let start = try #require(page.firstRange(of: "<script type=\"application/vnd.galley.article+json\">")).upperBound
    let json = page[start...].prefix { $0 != "<" }
    let read = try ArticleJSON.read(SourceFile(name: "record", bytes: Array(json.utf8))).document
    guard case .article(let article)? = read.items.first else { throw StageFailure(Diagnostic(.htmlNothingToWrite)) }
    return article
  }

  @Test func aFragmentIsTheArticleAlone() throws {
    let page = try write(Document(items: [.article(story([.words("a < b")]))]), ["fragment": "true"]).text
    #expect(
      page == "\n<article lang=\"ar\" dir=\"rtl\" aria-labelledby=\"headline\">\n<header><h1 id=\"headline\">Flood</h1>"
        + "</header>\n<p>a &lt; b</p>\n</article>\n")
  }

  @Test func theRecordGivesTheArticleBack() throws {
    var article = story([
      .paragraph(Paragraph([.span(Span([.words("</script>")], classes: ["x"]))], style: .lead)),
      .embed(Embed(provider: "X", href: "https://x.example/1", fallback: [.words("\u{85}")])),
    ])
    article.metadata.identity.version = 7
    article.metadata.lifecycle.urgency = 3
    let result = try write(Document(items: [.article(article)]))
    #expect(try record(in: result.text) == article)
    #expect(result.context.ledger.losses.allSatisfy { $0.action == .kept })
  }

  @Test func addressesThatRunSomethingAreLeftOutAndListed() throws {
    var article = story([.words("a")])
    article.metadata.identity.canonicalLink = "javascript:alert(1)"
    var subject = Concept(names: [Name("Tides")])
    subject.broader = [Concept(code: Code(uri: "JavaScript:alert(2)"))]
    article.metadata.concepts.subjects = [subject]
    let result = try write(Document(items: [.article(article)]))
    #expect(!result.text.lowercased().contains("javascript:"))
    let refused = result.context.ledger.losses.filter { $0.kind == .refusedLink && $0.action == .dropped }
    #expect(refused.map(\.path) == ["identity.canonicalLink", "concepts.subjects[0].broader[0].code.uri"])
    #expect(refused.map(\.excerpt) == ["javascript:alert(1)", "JavaScript:alert(2)"])
  }

  @Test func whatNobodyHasUnderstoodIsListedWhereverItStood() throws {
    var article = story([.words("a")])
    let blocks: [Block] = [
      .words("b"), .foreign(ForeignBlock(payload("inside"))),
    ]
    article.metadata.rights = [Rights(notices: [Passage(blocks)])]
    article.metadata.notes = [Note([.words("hush")], audience: .restricted), Note(blocks, audience: .anyone)]
    let result = try write(Document(items: [.article(article)]))
    #expect(!result.text.contains("inside"))
    let lost = result.context.ledger.losses.filter { $0.kind == .foreignNode && $0.action == .dropped }
    #expect(lost.map(\.path) == ["notes[1].blocks[1]", "rights[0].notices[0].blocks[1]"])
  }

  @Test func whatABlockThatRepeatsAFieldHoldsBesidesIsListed() throws {
    var heading = Heading([.words("a"), .foreign(ForeignInline(payload("inside")))], level: 1)
    heading.repeats = .headline
    let result = try write(Document(items: [.article(story([.heading(heading), .words("b")]))]))
    #expect(result.context.ledger.losses.filter { $0.kind == .foreignNode }.map(\.path) == ["bodies[0].blocks[0]"])
  }

  @Test func schemeWhoseAddressRunsSomethingLeavesTheRecordReadable() throws {
    var article = story([.words("a")])
    article.metadata.catalogs = [Catalog(schemes: [Scheme(alias: "x", uri: "javascript:alert(1)")])]
    let result = try write(Document(items: [.article(article)]))
    #expect(try record(in: result.text).metadata.catalogs.first?.schemes.map(\.uri) == [""])
    #expect(result.context.ledger.losses.map(\.path) == ["catalogs[0].schemes[0].uri"])
  }

  @Test func nothingPrivateIsInThePage() throws {
    var article = story([.foreign(ForeignBlock(payload("inside")))])
    article.metadata.notes = [
      Note([.words("hush")], audience: .restricted), Note([.words("hush")], audience: .editorial),
    ]
    article.metadata.foreign = [payload("hush")]
    article.bodies[0].verbatim = payload("hush")
    article.metadata.origins = [
      Origin(field: .headline, rule: "r", rivals: [Rival(value: "hush", rule: "s", confidence: 1)])
    ]
    let result = try write(Document(items: [.article(article)]))
    #expect(!result.text.contains("hush") && !result.text.contains("inside"))
    let ids = Set(result.context.ledger.losses.map(\.kind.id))
    #expect(ids == ["html.private-note", "html.foreign", "xhtml.foreign-node"])
  }

  private func payload(_ text: String) -> ForeignPayload {
    ForeignPayload(format: "x", contextPath: "x", bytes: Array(text.utf8))
  }

  @Test func nothingThatRunsIsInThePage() throws {
    let article = story([
      .paragraph(
        Paragraph([
          .link(Link([.words("a")], href: " JavaScript:alert(1)")),
          .link(Link([.words("b")], href: "data:text/html,<script>x</script>")),
        ])), .embed(Embed(href: "javascript:x()", html: "<div onclick='x()'></div>", fallback: [.words("c")])),
      .words("</script><script>alert(2)</script>"),
    ])
    let result = try write(Document(items: [.article(article)]))
    let page = result.text.lowercased()
    #expect(!page.contains("javascript:") && !page.contains("data:text/html") && !page.contains("onclick"))
    #expect(page.split(separator: "<script").count == 3)
    let dropped = result.context.ledger.losses.filter { $0.action != .kept }.map(\.kind.id)
    #expect(
      dropped.sorted() == ["xhtml.embed-markup", "xhtml.refused-link", "xhtml.refused-link", "xhtml.refused-link"])
  }

  @Test func withoutARecordFactsThatNothingSaysAreLost() throws {
    var article = story([.words("It rose.")])
    article.metadata.identity.guid = "urn:x:1"
    article.metadata.texts.slugline = Slugline("flood-1")
    let document = Document(items: [.article(article)])
    let page = try write(document, ["record": "false"])
    #expect(page.context.ledger.losses.map(\.path) == ["texts.slugline"])
    let fragment = try write(document, ["fragment": "true"])
    #expect(fragment.context.ledger.losses.map(\.path) == ["identity.guid", "languages.content[0]", "texts.slugline"])
    #expect(try write(document).context.ledger.losses.isEmpty)
  }

  @Test func anEmbargoStopsTheRun() throws {
    var article = story([])
    article.metadata.lifecycle.embargo = .openEnded
    article.metadata.lifecycle.status = .withheld
    for values in [[:], ["record": "false"], ["fragment": "true"]] as [[String: String]] {
      let ledger = try write(Document(items: [.article(article)]), values).context.ledger
      #expect(ledger.forbidden(allowing: []).map(\.kind.id) == ["html.status", "html.embargo"])
    }
  }

  @Test func spellingIsThatOfHTML() {
    let xhtml = "<p xml:lang=\"a\" class=\"b/\"/><br/><img src=\"a/\"/><pre>\n\nx&#13;y\u{85}</pre><i>\u{10FFFF}</i>"
    let spelling = HTMLSpelling(of: Array(xhtml.utf8))
    #expect(
      String(decoding: spelling.bytes, as: UTF8.self)
        == "<p class=\"b/\"></p><br><img src=\"a/\"><pre>\n\n\nx\ny\u{FFFD}</pre><i>\u{FFFD}</i>")
    #expect(spelling.replaced == 2)
  }

  @Test(
    .enabled(if: PythonScript.python != nil, "needs GALLEY_PYTHON, a Python with html5lib"),
    arguments: [[:], ["fragment": "true"], ["style": "none", "record": "false"]] as [[String: String]])
  func pagesAreValid(values: [String: String]) throws {
    var pages: [[UInt8]] = []
    for seed in 0..<100 as Range<UInt64> {
      var generator = ArticleGenerator(seed: seed)
      let result = try write(generator.publishableDocument(), values)
      #expect(result.context.ledger.account.closes, "seed \(seed)")
      pages.append(Array(result.text.utf8))
    }
    let answer = try PythonScript("html5.py").answer(about: pages)
    #expect(answer == "html5: 100 valid, 0 invalid\n", "\(answer)")
  }
}
