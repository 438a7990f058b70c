import ArticleModel
import NewsCodes
import Source
import Stages
import Testing

@testable import Writers

/// What EPUB demands and the source may lack: found the same way every time, reported, or refused; never invented.
struct EPUBDemandsTests {
  private func failure(of article: Article?, facts: ManifestFacts = ManifestFacts()) -> String? {
    do {
      _ = try Publication(Document(items: article.map { [.article($0)] } ?? []), facts: facts)
      return nil
    } catch {
      return (error as? StageFailure)?.diagnostic.id ?? "another error"
    }
  }

  @Test func derivesTheMomentAndSaysSo() throws {
    let publication = try Publication(SampleArticle.bare.article)
    #expect(try publication.values(of: "dcterms:modified") == ["1965-01-01T00:00:00Z"])
    #expect(publication.diagnosticIDs.contains("epub.derived-modified"))
    let epoch = ManifestFacts([:], sourceDateEpoch: 1_580_774_400)
    #expect(
      try Publication(SampleArticle.bare.article, facts: epoch).values(of: "dcterms:modified")
        == ["2020-02-04T00:00:00Z"])
  }

  @Test func printsNoMomentThatTheUserGaveForTheMachines() throws {
    var article = SampleArticle.brief.article
    #expect(try Publication(article).values(of: "dc:date") == ["2026-01-31T18:00:00+01:00"])
    article.metadata.trace(Origin(field: .versionCreated, kind: .manifest, rule: "manifest"))
    let publication = try Publication(article)
    #expect(try publication.values(of: "dc:date") == [])
    #expect(try !publication.text(of: "EPUB/article.xhtml").contains("<time"))
  }

  @Test func failsWithoutAnyDate() {
    var article = SampleArticle.brief.article
    article.metadata.lifecycle = Lifecycle()
    #expect(failure(of: article) == "epub.no-modified")
    #expect(failure(of: article, facts: ManifestFacts(["version-created": "2026-01-31"])) == nil)
    #expect(DiagnosticKind.epubNoModified.remedy.contains("-M version-created=now"))
  }

  @Test func takesATitleFromTheStoryOrRefuses() throws {
    let publication = try Publication(SampleArticle.bare.article)
    #expect(try publication.values(of: "dc:title") == ["Words without anything around them."])
    #expect(publication.diagnosticIDs.contains("epub.derived-title"))
    #expect(try !publication.text(of: "EPUB/article.xhtml").contains("<h1"))
    var article = SampleArticle.bare.article
    article.bodies = []
    article.metadata.identity.guid = "urn:newsml:example.com:1"
    let untitled = try Publication(article)
    #expect(try untitled.values(of: "dc:title") == ["urn:newsml:example.com:1"])
    #expect(untitled.diagnosticIDs.contains("epub.derived-title"))
    article.metadata.identity = Identity()
    #expect(failure(of: article) == "epub.no-title")
  }

  @Test func declaresAnUnknownLanguageUndetermined() throws {
    let publication = try Publication(SampleArticle.bare.article)
    #expect(try publication.values(of: "dc:language") == ["und"])
    #expect(publication.diagnosticIDs.contains("epub.no-language"))
    var article = SampleArticle.brief.article
    article.metadata.languages.content = ["C", "nl"]
    let mended = try Publication(article)
    #expect(try mended.values(of: "dc:language") == ["nl"])
    #expect(mended.lossIDs == ["xhtml.bad-language-tag"])
  }

  @Test func saysThatALanguageWasDetected() throws {
    var article = SampleArticle.brief.article
    article.metadata.languages.content = ["nl"]
    article.metadata.forgetOrigins(of: .language)
    #expect(try !Publication(article).diagnosticIDs.contains("epub.detected-language"))
    article.metadata.trace(Origin(field: .language, index: 0, kind: .derived, rule: "text.words", confidence: 80))
    #expect(try Publication(article).diagnosticIDs.contains("epub.detected-language"))
  }

  @Test func namesAPublicationByItsGuidWhateverItsVersion() throws {
    var article = SampleArticle.brief.article
    let first = try Publication(article).values(of: "dc:identifier")
    article.metadata.identity.version = 2
    article.metadata.texts.headlines = [Headline(FieldText([.words("Another")]))]
    #expect(try Publication(article).values(of: "dc:identifier") == first)
    article.metadata.identity.guid = "urn:newsml:other"
    #expect(try Publication(article).values(of: "dc:identifier").first != first.first)
  }

  @Test func refusesNoArticleAndSeveral() {
    #expect(failure(of: nil) == "epub.no-article")
    let articles = Document(items: [.article(SampleArticle.brief.article), .article(SampleArticle.brief.article)])
    #expect(throws: StageFailure.self) { try Publication(articles) }
  }

  @Test func countsStatusAndEmbargoAsCriticalLosses() throws {
    var article = SampleArticle.brief.article
    article.metadata.lifecycle.status = .canceled
    article.metadata.lifecycle.embargo = .openEnded
    let forbidden = try Publication(article).context.ledger.forbidden(allowing: ["epub.status"])
    #expect(forbidden.map(\.kind.id) == ["epub.embargo"])
  }

  @Test func accountsForBodiesThatAreNotShown() throws {
    var article = SampleArticle.brief.article
    article.bodies.append(Body([.words("Another version.")]))
    let publication = try Publication(article)
    #expect(publication.lossIDs == ["epub.body-variant"])
    #expect(publication.context.ledger.account.closes)
    #expect(publication.context.ledger.account.dropped == 15)
  }
}
