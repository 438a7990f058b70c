import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

/// What the reader makes of ninjs, its dialects and what stands around it.
struct NinjsReaderTests {
  private struct Outcome {
    var document: Document
    var context: StageContext
    var ids: [String] { context.diagnostics.map(\.id) }
  }

  private func read(_ json: String) throws -> Outcome {
    var context = StageContext()
    var settings = Settings.none(of: "ninjs")
    let reader = NinjsReader(options: try NoOptions(&settings))
    let document = try reader.read(SourceFile(name: "item.json", bytes: Array(json.utf8)), in: &context)
    return Outcome(document: document, context: context)
  }

  private func article(_ json: String) throws -> Article {
    try #require(try read(json).document.articles.first)
  }

  @Test(arguments: [
    (#"{"uri":"urn:a:b","headline":"A","body_html":"<p>x</p>"}"#, "ninjs 1"),
    (#"{"uri":"urn:a:b","versioncreated":"2026-01-01T00:00:00Z","bodies":[{"value":"x"}]}"#, "ninjs 2"),
    (#"{"uri":"urn:a:b","versionCreated":"2026-01-01T00:00:00Z","bodies":[{"value":"x"}]}"#, "ninjs 3"),
    (#"{"uri":"urn:a:b","headlines":[{"value":"x"}],"standard":{"name":"ninjs","version":"2.1"}}"#, "ninjs 2"),
    (#"{"uri":"urn:a:b","associations":[{"name":"a","uri":"urn:c","sizeInBytes":1}]}"#, "ninjs 3"),
  ])
  func tellsTheLinesApart(json: String, mark: String) throws {
    #expect(try article(json).metadata.identity.standard?.conformance == mark)
  }

  @Test func aListAndALineEachAreSeveralItems() throws {
    let one = #"{"uri":"urn:a:1","headline":"One"}"#
    let two = #"{"uri":"urn:a:2","headline":"Two"}"#
    #expect(try read("[\(one),\(two)]").document.items.count == 2)
    #expect(try read(one + "\n" + two + "\n").document.items.count == 2)
  }

  @Test func anEnvelopeIsKeptAroundItsItems() throws {
    let outcome = try read(#"{"status":"ok","data":{"hits":[{"guid":"urn:a:1","headline":"One"}],"total":1}}"#)
    #expect(outcome.document.articles.first?.metadata.identity.guid == "urn:a:1")
    #expect(outcome.document.envelope?.foreign.map(\.contextPath) == ["data/total", "status"])
    #expect(outcome.ids.contains("ninjs.envelope") && outcome.ids.contains("ninjs.dialect"))
  }

  @Test func aDialectSaysItsWordsUnderNamesOfItsOwn() throws {
    let outcome = try read(
      #"""
      {"urn":"urn:a:1","headline":"Rain","kicker":"Weather","teaser":"It rains.","infobox_html":"<p>Data</p>",
      "article_html":"<p>It rained.</p>","descriptions":[{"role":"drol:caption","description":"A street"}],
      "associations":[{"type":"image","urn":"urn:a:2","caption":"Wet","renditions":[{"url":"https://a.example/1.jpg"}]}]}
      """#)
    let article = try #require(outcome.document.articles.first)
    #expect(article.bodies.map(\.role) == [nil, Code(literal: "infobox")])
    #expect(article.bodies.first?.blocks.plainText == "It rained.")
    #expect(article.metadata.texts.headlines.map(\.role) == [.main, .kicker])
    #expect(article.metadata.texts.descriptions.map(\.role) == [.caption, .teaser])
    #expect(article.media.map(\.kind) == [.picture] && article.media.first?.caption.plainText == "Wet")
    #expect(article.media.first?.renditions.first?.href == "https://a.example/1.jpg")
    #expect(outcome.ids.contains("ninjs.dialect"))
  }

  @Test func anEmbargoThatCannotBeReadHolds() throws {
    let outcome = try read(#"{"uri":"urn:a:1","headline":"One","embargoed":"Friday noon"}"#)
    #expect(outcome.document.articles.first?.metadata.lifecycle.embargo == .openEnded)
    #expect(outcome.ids.contains("ninjs.bad-embargo"))
    #expect(try article(#"{"uri":"urn:a:1","headline":"One","embargoed":null}"#).metadata.lifecycle.embargo == .none)
  }

  @Test func noZoneIsAddedToADate() throws {
    let outcome = try read(#"{"uri":"urn:a:1","versionCreated":"2026-01-01T10:00:00"}"#)
    #expect(outcome.document.articles.first?.metadata.lifecycle.versionCreated?.offset == nil)
    #expect(outcome.ids.contains("ninjs.no-zone"))
  }

  @Test func unknownMembersAndWrongValuesAreKeptVerbatim() throws {
    let outcome = try read(#"{"uri":"urn:a:1","headline":"One","extra":{"a": [1, 2]},"genre":"Fact"}"#)
    let metadata = try #require(outcome.document.articles.first).metadata
    #expect(metadata.foreign.map(\.contextPath) == ["extra", "genre"])
    #expect(metadata.foreign.map { String(decoding: $0.bytes, as: UTF8.self) } == [#"{"a":[1,2]}"#, #""Fact""#])
    #expect(outcome.ids.contains("ninjs.unknown-member") && outcome.ids.contains("ninjs.bad-value"))
  }

  @Test func wordsOfABodyStandWhereTheyStandInTheInput() throws {
    let json = #"{"uri":"urn:a:1","body_html":"<p class=\"a\">Caf\u00e9 \ud83d\ude00 <b>über</b><\/p>"}"#
    let body = try #require(try article(json).body)
    guard case .paragraph(let paragraph) = body.blocks[0], case .strong(let strong) = paragraph.content[1] else {
      Issue.record("no paragraph with strong words")
      return
    }
    let range = try #require(strong.content[0].range)
    #expect(SourceFile(name: "", bytes: Array(json.utf8)).text(in: range) == "über")
  }

  @Test func aFigureIsTheAssociationItRefersTo() throws {
    let json = """
      {"uri":"urn:a:1","bodies":[{"contentType":"text/html","value":"<figure><img data-assoc-ref=\\"a1\\" src=\\"x.jpg\\"/></figure>"}],
       "associations":[{"name":"a1","uri":"urn:a:2","type":"picture","renditions":[{"name":"web","href":"https://e.example/y.jpg"}]}]}
      """
    let article = try article(json)
    #expect(article.media.map(\.id) == ["a1"])
    #expect(article.media[0].renditions.map(\.itemID) == ["urn:a:2"])
    guard case .figure(let figure)? = article.body?.blocks.first else {
      Issue.record("no figure")
      return
    }
    #expect(figure.mediaID == "a1")
  }

  @Test func aPlainBodyThatOnlyRendersTheOtherIsNoBodyOfItsOwn() throws {
    let html = #"{"role":"html","contentType":"text/html","value":"<p>One.</p><p>Two.</p>"}"#
    let same = try article(
      #"{"uri":"urn:a:1","bodies":[\#(html),{"contentType":"text/plain","value":"One.\n\nTwo."}]}"#)
    #expect(same.bodies.count == 1)
    let other = try article(#"{"uri":"urn:a:1","bodies":[\#(html),{"contentType":"text/plain","value":"One."}]}"#)
    #expect(other.bodies.count == 2)
  }

  @Test(arguments: ["", "[]", "{}", "null", "{\"a\":1}", "[1,2]", "{\"uri\":", "\"uri\"", "{\"uri\":1}x"])
  func whatIsNoItemFails(json: String) {
    #expect(throws: StageFailure.self) { try read(json) }
  }
}
