import ArticleModel
import NewsCodes
import Source
import Stages
import TestSupport
import Testing
import XMLBridge
import ZipArchive

@testable import Writers

/// What the EPUB writer promises about its file and about the facts in it.
struct EPUBWriterTests {
  @Test(arguments: SampleArticle.allCases)
  func packsThePartsAsEPUBWantsThem(sample: SampleArticle) throws {
    let publication = try Publication(sample.article)
    #expect(publication.archive.mediaType == "application/epub+zip")
    #expect(Array(publication.bytes[30..<58]) == Array("mimetypeapplication/epub+zip".utf8))
    #expect(
      publication.archive.entries.map(\.name) == [
        "mimetype", "META-INF/container.xml", "EPUB/package.opf", "EPUB/nav.xhtml", "EPUB/toc.ncx", "EPUB/article.css",
        "EPUB/article.xhtml", "EPUB/records/item.xml",
      ])
    for entry in publication.archive.entries where entry.name.contains("ml") || entry.name.hasSuffix("opf") {
      #expect(throws: Never.self) { try MarkupDocument.read(xml: publication.archive.contents(of: entry.name)) }
    }
  }

  @Test(arguments: 0..<60)
  func acceptsAnyPublishableArticle(seed: Int) throws {
    var generator = ArticleGenerator(seed: UInt64(seed))
    let document = generator.publishableDocument()
    let publication = try Publication(document)
    #expect(try Publication(document).bytes == publication.bytes)
    #expect(publication.context.ledger.account.closes)
    for part in ["package.opf", "nav.xhtml", "toc.ncx", "article.xhtml"] {
      #expect(throws: Never.self) { try publication.root(of: "EPUB/" + part) }
    }
    #expect(Set(publication.diagnosticIDs).isSubset(of: EPUBWriter.diagnostics.map(\.id)))
    #expect(Set(publication.lossIDs).isSubset(of: EPUBWriter.losses.map(\.id)))
  }

  @Test func saysWhatIsKnownInTheMetadata() throws {
    let publication = try Publication(SampleArticle.everything.article)
    #expect(try publication.values(of: "dc:title") == [SampleArticle.flood.metadata.texts.headline?.text.plainText])
    #expect(try publication.values(of: "dc:creator") == ["Ana Müller", "Ben Okri"])
    #expect(try publication.values(of: "dc:publisher") == ["Example News & Co."])
    #expect(try publication.values(of: "dc:language") == ["en-GB"])
    #expect(try publication.values(of: "dc:date") == ["2026-01-31"])
    #expect(try publication.values(of: "dcterms:modified") == ["2026-01-31T17:00:00Z"])
    #expect(try publication.values(of: "dc:subject") == ["natural disaster", "floods", "Rhine & Meuse"])
    #expect(try publication.values(of: "tdm:reservation") == ["1"])
    #expect(try publication.values(of: "schema:accessMode") == ["textual"])
    let refined = try publication.metadata().filter { $0.attribute("refines") == "#subject-1" }.map(\.text)
    #expect(refined == ["http://cv.iptc.org/newscodes/mediatopic/", "20000148"])
    #expect(try publication.values(of: "dc:identifier").last == "urn:newsml:news.example:20260131:en-GB")
    #expect(publication.diagnosticIDs.isEmpty)
  }

  @Test func leadsToTheHeadings() throws {
    let publication = try Publication(SampleArticle.everything.article)
    let navigation = try publication.text(of: "EPUB/nav.xhtml")
    #expect(navigation.contains("<a href=\"article.xhtml#part\">What happens now</a>"))
    #expect(navigation.contains("<a href=\"article.xhtml#part-3\">Looking ahead</a>"))
    #expect(!navigation.contains("The gauge"), "only the highest headings are listed")
    #expect(try publication.text(of: "EPUB/toc.ncx").contains("playOrder=\"3\""))
  }

  @Test func runsTheWayTheScriptRuns() throws {
    let publication = try Publication(SampleArticle.arabic.article)
    #expect(try publication.root(of: "EPUB/article.xhtml").attribute("dir") == "rtl")
    #expect(try publication.text(of: "EPUB/package.opf").contains("page-progression-direction=\"rtl\""))
    #expect(try Publication(SampleArticle.chinese.article).root(of: "EPUB/article.xhtml").attribute("dir") == "ltr")
  }

  @Test func printsEachThingOnce() throws {
    let page = try Publication(SampleArticle.everything.article).text(of: "EPUB/article.xhtml")
    #expect(page.ranges(of: "By Ana Müller").count == 1)
    #expect(page.ranges(of: "<h1").count == 1)
    #expect(!page.contains("NOT FOR PRINT"))
  }

  @Test func keepsPrivateNotesOutOfEveryPart() throws {
    let publication = try Publication(SampleArticle.everything.article)
    for entry in publication.archive.entries {
      #expect(try !publication.text(of: entry.name).contains("NOT FOR PRINT"), "\(entry.name)")
    }
    #expect(publication.lossIDs.contains("epub.private-notes"))
  }

  @Test func leavesTheRecordOutWhenTold() throws {
    let publication = try Publication(SampleArticle.brief.article, settings: ["record": "false"])
    #expect(!publication.archive.contains("EPUB/records/item.xml"))
    #expect(try !publication.text(of: "EPUB/package.opf").contains("rel=\"record\""))
  }
}
