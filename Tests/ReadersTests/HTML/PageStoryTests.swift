import ArticleModel
import Foundation
import Source
import Stages
import Testing

@testable import Readers

/// The story of a page stays, what stands around it goes and is listed, and the account of the text closes.
struct PageStoryTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Samples/html").standardizedFileURL

  private func read(_ bytes: [UInt8], _ options: [String: SettingValue] = [:]) throws -> (Article, StageContext) {
    let (document, context) = try HTMLPage.read(bytes, options)
    return (try #require(document.articles.first), context)
  }

  private func festival(_ options: [String: SettingValue] = [:]) throws -> (Article, StageContext) {
    try read([UInt8](try Data(contentsOf: Self.samples.appending(path: "festival.html"))), options)
  }

  @Test func furnitureGoesAndIsListed() throws {
    let (article, context) = try festival()
    let words = article.bodies.first?.blocks.plainText ?? ""
    let lines = ["Thousands of paper lanterns", "Trains run every ten", "not fourteen", "Lanterns on the river"]
    for kept in lines {
      #expect(words.contains(kept), "\(kept)")
    }
    for dropped in ["Log in", "cookies", "Choir of the drowned", "newsletter", "gull77", "Bridge toll", "Privacy"] {
      #expect(!words.contains(dropped), "\(dropped)")
    }
    #expect(context.ledger.account.closes)
    #expect(context.ledger.losses.contains { $0.kind.sort == .boilerplate && $0.ink > 0 && $0.range != nil })
  }

  @Test func everythingStaysWhereTheUserWantsIt() throws {
    let (article, context) = try festival(["keep-boilerplate": SettingValue(["true"], at: .commandLine)])
    #expect(article.bodies.first?.blocks.plainText.contains("Bridge toll") == true)
    #expect(context.ledger.account.closes)
  }

  @Test func whatTheUserNamesStays() throws {
    let (article, context) = try festival(["keep": SettingValue(["other-stories,navigation"], at: .commandLine)])
    let words = article.bodies.first?.blocks.plainText ?? ""
    #expect(words.contains("Bridge toll"))
    #expect(!words.contains("gull77"))
    #expect(context.ledger.account.closes)
    #expect(!context.ledger.losses.contains { $0.kind == .pageNavigation || $0.kind == .pageOtherStories })
  }

  @Test func commentsBecomeASectionBehindTheStory() throws {
    let (article, context) = try festival(["comments": SettingValue(["true"], at: .commandLine)])
    guard case .section(let section)? = article.bodies.first?.blocks.last else {
      Issue.record("no section behind the story")
      return
    }
    #expect(section.role == "comments" && section.blocks.plainText.contains("gull77"))
    #expect(!section.blocks.plainText.contains("Bridge toll"))
    #expect(article.bodies.first?.blocks.dropLast().map { [$0].plainText }.joined().contains("gull77") == false)
    #expect(context.ledger.account.closes)
    #expect(!context.ledger.losses.contains { $0.kind == .pageComments && $0.excerpt.contains("gull77") })
  }

  @Test func preformattedTextHasItsLinesAndNoMachinery() throws {
    let page = "<h1>Storm</h1><pre>a<br>b<script>c()</script><title>d</title>\n  e</pre>"
    let (article, context) = try read(Array(page.utf8))
    #expect(article.bodies.first?.blocks.plainText.contains("a\nb\n  e") == true)
    #expect(context.ledger.account.closes)
  }

  @Test func machineryInFiguresIsNoCredit() throws {
    for markup in ["<figure><title>a<n class=copyright", "<figure><script class=credit>c()</script><figcaption>b"] {
      let (article, context) = try read(Array("<h1>Storm</h1>\(markup)".utf8))
      #expect(context.ledger.account.closes, "\(markup)")
      #expect(article.bodies.first?.blocks.plainText.contains("c()") != true)
    }
  }

  @Test func wordsBesideTheRootAreAccountedFor() throws {
    let page = "<!DOCTYPE><!----><html><><head>a<rt><h1>Storm</rt>b<p>The harbour closed></body></html>\n"
    let (_, context) = try read(Array(page.utf8))
    #expect(context.ledger.account.closes)
    let (_, behind) = try read(Array("t in a m t l.<p>Li<p>dy</html><a>lk</a>\u{F9}m<p>>".utf8))
    #expect(behind.ledger.account.closes)
    let bytes: [UInt8] = [0xE7] + Array("<rt><h1>".utf8) + [0x98, 0x87] + Array("</rt>".utf8) + [0x81]
    let broken = [0xEF, 0xBB, 0xBF] + Array("<!DOCTYPE><!----><html><><head>".utf8) + bytes
    let (_, other) = try read(broken + Array("<p>The harbour closed></body></html>\n".utf8))
    #expect(other.ledger.account.closes)
  }

  @Test func openingPictureLeadsWithItsCuttings() throws {
    let (article, _) = try festival()
    let lead = try #require(article.media.first)
    #expect(
      lead.renditions.compactMap(\.href) == [
        "https://courier.example/img/lanterns-8841207-900.jpg",
        "https://courier.example/img/lanterns-8841207-1200.jpg",
      ])
  }

  // MARK: The record of Galley's own pages

  private static let ferry = samples.appending(path: "../json/ferry.out.html")

  @Test func ownPagesGiveTheirArticleBack() throws {
    let (article, context) = try read([UInt8](try Data(contentsOf: Self.ferry)))
    #expect(article.metadata.identity.guid == "tag:courier.example,2026-06-02:ferry")
    #expect(article.metadata.origins(of: .guid).map(\.rule) == ["html.record"])
    #expect(context.ledger.account.closes)
  }

  @Test func aPageThatWasChangedIsReadItself() throws {
    let page = try String(contentsOf: Self.ferry, encoding: .utf8)
    let changed = page.replacing("\">Harbour &amp;", with: "\">Port &amp;")
    #expect(changed != page)
    let (article, context) = try read(Array(changed.utf8))
    #expect(article.metadata.identity.guid == nil)
    #expect(context.diagnostics.map(\.kind.id).contains("html.stale-record"))
  }

  @Test(.enabled(if: !pages.isEmpty, "needs corpus/html in $GALLEY_SHARED"))
  func accountsOfRealPagesClose() throws {
    for page in Self.pages {
      let (_, context) = try read(try unpacked(page))
      #expect(context.ledger.account.closes, "\(page.lastPathComponent)")
    }
  }

  /// Every tenth page of the corpus.
  private static let pages: [URL] = {
    let shared = ProcessInfo.processInfo.environment["GALLEY_SHARED"] ?? "../shared"
    let folder = URL(filePath: shared + "/corpus/html")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let packed = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "gz" }
    return packed.sorted { $0.path < $1.path }.enumerated().filter { $0.offset % 10 == 0 }.map(\.element)
  }()

  private func unpacked(_ file: URL) throws -> [UInt8] {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/bin/gzip")
    process.arguments = ["-dc", file.path]
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return [UInt8](data)
  }

  @Test func scriptThatEndsAStoryIsNoWordsOfIt() throws {
    let page = "'><article>d<figure>n<li>T m r s t the end of the year hte i><aside >|</aside/>c</figure><script >d"
    let (_, context) = try HTMLPage.read(Array(page.utf8))
    #expect(context.ledger.account.closes)
  }
}
