import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

/// Pages that a browser saved with all they show are read as if they had just been fetched.
struct SavedPageTests {
  private static let file = """
    From: <Saved by a browser>
    Snapshot-Content-Location: https://courier.example/news/storm
    Subject: Storm closes the harbour
    Date: Tue, 24 Nov 2026 09:00:00 -0000
    MIME-Version: 1.0
    Content-Type: multipart/related;
    \ttype="text/html";
    \tboundary="----part--"

    ------part--
    Content-Type: text/html; charset=windows-1252
    Content-ID: <frame@mhtml.example>
    Content-Transfer-Encoding: quoted-printable
    Content-Location: https://courier.example/news/storm

    <html><body><h1>Storm closes the harbour</h1><p>The caf=E9 at the quay stay=
    ed open on Monday.</p><img src=3D"cid:wave@mhtml.example" width=3D"600"><p>See=
     <a href=3D"/tides">the tides</a>.</p></body></html>
    ------part--
    Content-Type: image/jpeg
    Content-ID: <wave@mhtml.example>
    Content-Transfer-Encoding: base64
    Content-Location: https://courier.example/img/wave.jpg

    /9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0a
    ------part------

    """.replacing("\n", with: "\r\n")

  private func read(_ file: String) throws -> (article: Article, context: StageContext) {
    var (settings, context) = (Settings(of: "html"), StageContext())
    let source = SourceFile(name: "storm.mhtml", bytes: Array(file.utf8))
    let document = try HTMLReader(options: HTMLOptions(&settings)).read(source, in: &context)
    return (try #require(document.articles.first), context)
  }

  @Test func pagesAreUnpackedAndTracedToTheFile() throws {
    let (article, context) = try read(Self.file)
    let words = article.bodies.first?.blocks.plainText ?? ""
    #expect(words.contains("The café at the quay stayed open on Monday."))
    let range = try #require(article.metadata.origins(of: .headline).first?.ranges.first)
    let bytes = Array(Self.file.utf8)
    #expect(String(decoding: bytes[range.start..<range.end], as: UTF8.self) == "<h1>Storm closes the harbour</h1>")
    #expect(article.media.first?.renditions.first?.href == "https://courier.example/img/wave.jpg")
    #expect(context.ledger.account.closes)
    guard case .paragraph(let last)? = article.bodies.first?.blocks.last else {
      throw StageFailure(Diagnostic(.htmlEmpty))
    }
    let links = last.content.compactMap { inline in if case .link(let link) = inline { link.href } else { nil } }
    #expect(links == ["https://courier.example/tides"])
  }

  @Test func theyAreToldFromMails() {
    let source = SourceFile(name: "a", bytes: Array(Self.file.utf8))
    #expect(HTMLReader.recognises(source) > TextReader.recognises(source))
    let mail = SourceFile(name: "a", bytes: Array(Self.file.replacing("multipart/related", with: "text/plain").utf8))
    #expect(SavedPage(mail) == nil)
  }

  @Test func whatIsCutOffAnywhereIsReadOrRefused() {
    let bytes = Array(Self.file.utf8)
    for end in bytes.indices {
      var (settings, context) = (Settings(of: "html"), StageContext())
      let source = SourceFile(name: "a", bytes: Array(bytes[..<end]))
      guard let options = try? HTMLOptions(&settings),
        let document = try? HTMLReader(options: options).read(source, in: &context)
      else { continue }
      let ranges = document.articles.flatMap(\.metadata.origins).flatMap(\.ranges)
      #expect(ranges.allSatisfy { $0.start >= 0 && $0.end <= end })
    }
  }
}
