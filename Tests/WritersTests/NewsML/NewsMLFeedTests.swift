import ArticleModel
import Readers
import Source
import Stages
import Testing
import XMLBridge

@testable import Writers

/// Items as feeds really send them come back with every value, valid and the same, whatever was wrong with them.
@Suite(.enabled(if: NewsMLSchema.isPresent, Comment(rawValue: NewsMLSchema.skipped)))
struct NewsMLFeedTests {
  private let nar = "http://iptc.org/std/nar/2006-10-01/"

  private func read(_ text: String) throws -> Document {
    let entry = try #require(ReaderCatalogue.entries.first { $0.format.name == "newsml" })
    var settings = Settings(of: "newsml")
    var context = StageContext()
    return try entry.make(&settings).read(SourceFile(name: "item.xml", bytes: Array(text.utf8)), in: &context)
  }

  private func item(_ parts: String, attributes: String = "") -> String {
    """
    <newsItem xmlns="\(nar)" guid="urn:newsml:wire.example:1" version="2" standard="NewsML-G2" standardversion="2.10"
    \(attributes)>\(parts)</newsItem>
    """
  }

  private static let meta = """
    <itemMeta><itemClass qcode="ninat:text"/><provider literal="wire.example"/>
    <versionCreated>2026-03-02T07:10:00Z</versionCreated></itemMeta>
    """

  /// Reads, writes, and reads again: the output is valid, the document the same, and these values are still there.
  private func passes(_ text: String, keeping values: [String]) throws {
    let document = try read(text)
    let output = try NewsMLOutput(document)
    #expect(try NewsMLSchema.validator().remarks(on: output.bytes).map(\.message) == [])
    let back = try read(output.text)
    let difference = Difference.between(document.comparable, back.comparable)
    #expect(difference == nil)
    for value in values { #expect(output.text.contains(value), "\(value)") }
  }

  @Test(arguments: [
    // wrong parent and order, and elements of nobody
    (
      "<itemMeta><versionCreated>2026-03-02T07:10:00Z</versionCreated><provider literal='w.example'/>"
        + "<itemClass qcode='ninat:text'/><located literal='Holm'/><link rel='irel:seeAlso' href='http://w.example/a'/>"
        + "<edNote>late</edNote><r:id xmlns:r='urn:r' r:n='7'>x</r:id><bogus a='1'>b</bogus></itemMeta>",
      ["Holm", "late", "r:n=\"7\"", ">b<"]
    ),
    // padded, zoneless, empty and unusual dates
    (
      "<itemMeta><itemClass qcode='ninat:text'/><provider literal='w.example'/><versionCreated> 2016-01-12 12:35:40 "
        + "</versionCreated><firstCreated>20151014T043001+0100</firstCreated><embargoed/><expires/></itemMeta>"
        + "<contentMeta><contentCreated>2016-01-12T12:35+0100</contentCreated><contentModified>soon</contentModified>"
        + "</contentMeta>", ["2016-01-12 12:35:40", "20151014T043001+0100", "2016-01-12T12:35+0100", "soon"]
    ),
    // values that have no form
    (
      meta
        + "<contentMeta><urgency>high</urgency><creator qcode='x:y z' type='odd:kind' jobtitleuri='http://w.example/j'>"
        + "<name xml:lang='en_US' x:pid='9' xmlns:x='urn:x'>Ann</name><nick>A</nick></creator>"
        + "<subject qcode='medtop:1' rank='01' relevance='many' confidence='101'><broader qcode='a:b'><broader qcode='c:d'/>"
        + "</broader>stray</subject><keyword role='k:a k:b'>ferry</keyword><slugline>one</slugline><slugline>two</slugline>"
        + "</contentMeta>",
      ["high", "x:y z", "odd:kind", "en_US", "x:pid", ">A<", "\"01\"", "many", "101", "c:d", "stray", "k:a k:b", "two"]
    ),
    // rich words, twice what there is one of, attributes everywhere
    (
      meta + "<rightsInfo aspect='r:a' foo='bar'><copyrightHolder literal='W'/><copyrightHolder literal='V'/>"
        + "<usageTerms><p xmlns='http://www.w3.org/1999/xhtml' class='k'>No <b>archive</b>.</p></usageTerms></rightsInfo>"
        + "<contentMeta><urgency why='x:y'>4</urgency><urgency>5</urgency><headline confidence='7' x:c='d' xmlns:x='urn:x'>A "
        + "<em xmlns='http://www.w3.org/1999/xhtml' class='q'>b</em></headline><by>B<br/>C</by></contentMeta>",
      ["r:a", "\"bar\"", "\"V\"", "class=\"k\"", "x:y", ">5<", "confidence=\"7\"", "class=\"q\""]
    ),
    // renditions with more than a rendition should have
    (
      "<itemMeta><itemClass qcode='ninat:picture'/><provider literal='w.example'/>"
        + "<versionCreated>2026-03-02T07:10:00Z</versionCreated></itemMeta><contentSet><remoteContent href='a b.jpg' "
        + "wordcount='' rendition='rend:x' width='0800' r:q='1' xmlns:r='urn:r'><r:altId>7</r:altId><hash hashtype='h:m'>f"
        + "</hash></remoteContent></contentSet>", ["a b.jpg", "0800", "r:q=\"1\"", "<r:altId", "h:m"]
    ),
  ])
  func comesBackWhole(parts: String, values: [String]) throws {
    try passes(item(parts), keeping: values)
  }

  @Test func thePackageComesBackWhole() throws {
    let text = """
      <packageItem xmlns="\(nar)" guid="urn:p" version="1" standard="NewsML-G2" standardversion="2.10">\(Self.meta)
      <groupSet root="no such"><group id="1 bad" mode="pgrmod:bag" x:y="z" xmlns:x="urn:x"><title>T</title>
      <groupRef idref="gone"/><itemRef residref="urn:s" rel="r:s" version="007"><x:k xmlns:x="urn:x"/></itemRef>
      <conceptRef qcode="c:1"/></group></groupSet></packageItem>
      """
    try passes(text, keeping: ["no such", "1 bad", "gone", "007", "c:1"])
  }

  @Test func aForeignNamespaceAndAnUnknownItemAreTakenIn() throws {
    let other = item(Self.meta).replacing(nar, with: "http://example.com/newsml")
    let output = try NewsMLOutput(try read(other))
    #expect(try NewsMLSchema.validator().remarks(on: output.bytes).map(\.message) == [])
  }

  @Test func catalogsInPlaceResolveEverything() throws {
    var settings = Settings(of: "newsml", ["catalogs": SettingValue(["inline"], at: .commandLine)])
    let document = try read(item(Self.meta + "<contentMeta><subject qcode='medtop:1'/></contentMeta>"))
    var context = StageContext()
    var bytes: [UInt8] = []
    try NewsMLWriter(options: NewsMLWriter.Options(&settings)).write(document, to: &bytes, in: &context)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(try NewsMLSchema.validator().remarks(on: bytes).map(\.message) == [])
    #expect(text.contains("alias=\"medtop\"") && text.contains("alias=\"ninat\"") && !text.contains("alias=\"sig\""))
    #expect(!text.contains("catalogRef"))
    let difference = Difference.between(document.comparable, try read(text).comparable)
    #expect(difference == nil)
  }

  @Test func aHopSaysWhatWasDone() throws {
    let source = SourceRecord(sha256: String(repeating: "ab", count: 32), byteCount: 3)
    var document = Document(items: [.article(.lavrov)], source: source)
    let written = try read(NewsMLOutput(document).text)
    let hop = try #require(written.articles.first?.metadata.lifecycle.hops.first)
    #expect(hop.party?.name == "Galley" && hop.sequence == 1 && hop.date == nil)
    #expect(hop.actions.first?.code.resolvedURI == "http://cv.iptc.org/newscodes/hopaction/transformed")
    #expect(hop.actions.first?.target?.uri == "urn:x-galley:sha256:" + source.sha256)
    #expect(try NewsMLSchema.validator().remarks(on: NewsMLOutput(document).bytes).map(\.message) == [])
    let dated = try read(NewsMLOutput(document, facts: ManifestFacts(sourceDateEpoch: 86_400)).text)
    #expect(dated.articles.first?.metadata.lifecycle.hops.first?.date?.iso8601 == "1970-01-02T00:00:00Z")
    document.source = nil
    #expect(try read(NewsMLOutput(document).text).articles.first?.metadata.lifecycle.hops == [])
  }
}

extension Document {
  fileprivate var comparable: [String] {
    var document = self
    for index in document.items.indices { document.items[index].metadata?.origins = [] }
    return document.linesWithoutRanges
  }
}
