import ArticleModel
import Foundation
import Source
import Stages
import Testing

@testable import Writers

struct NewsMLWriterTests {
  @Test func writesWhatTheSeedStoryKnowsAndNoMore() throws {
    let result = try NewsMLOutput(.lavrov)
    #expect(result.text.contains("<contentCreated>2020-02-04</contentCreated>"))
    #expect(!result.text.contains("The Moscow Times"))
    #expect(!result.text.contains("xml:lang"))
    #expect(!result.text.contains("pubStatus"))
    #expect(result.text.contains("<provider literal=\"themoscowtimes.com\"/>"))
    #expect(result.text.contains("<creator type=\"cpnat:organisation\">"))
    #expect(result.diagnostics == ["newsml.derived-guid", "newsml.derived-version-created"])
    #expect(Set(result.losses.map(\.kind.id)) == ["xhtml.repetition"])
    #expect(try NewsMLOutput(.lavrov).bytes == result.bytes)
  }

  @Test func saysHowSureADetectedLanguageIs() throws {
    var article = Article.lavrov
    article.metadata.languages.content = ["en", "fr"]
    article.metadata.trace(Origin(field: .language, index: 0, kind: .derived, rule: "text.language", confidence: 92))
    let text = try NewsMLOutput(article).text
    #expect(text.contains("<language tag=\"en\" howuri=\"urn:x-galley:detected\""))
    #expect(text.contains("galley:confidence=\"92\"/>"))
    #expect(text.contains("<language tag=\"fr\"/>"))
  }

  @Test func printsNothingTwiceAndLosesNothing() throws {
    let output = try NewsMLOutput(.lavrov)
    let body = output.text.components(separatedBy: "<body>").last ?? ""
    #expect(!body.contains("'Counteract'"))
    #expect(!body.contains("By Reuters"))
    #expect(body.contains("Related article:"))
    #expect(output.context.ledger.account.closes)
    var silent = Article.lavrov
    silent.metadata.texts.bylines = []
    silent.metadata.texts.headlines = []
    let whole = try NewsMLOutput(silent).text
    #expect(whole.contains("<h1>Russia Sends Lavrov"))
    #expect(whole.contains("<p class=\"byline\">By Reuters</p>"))
  }

  @Test func holdsWhatIsEmbargoedWithoutAMoment() throws {
    var article = Article.lavrov
    article.metadata.lifecycle.embargo = .openEnded
    #expect(try NewsMLOutput(article).text.contains("<embargoed/>"))
    article.metadata.lifecycle.embargo = .until(NewsDate(text: "", year: 2026, month: 1, day: 31))
    let output = try NewsMLOutput(article)
    #expect(output.text.contains("<embargoed/>"))
    #expect(output.losses.contains { $0.kind.id == "newsml.embargo" && $0.path == "lifecycle.embargo" })
    let end = NewsDate(text: "", year: 2026, month: 1, day: 31, hour: 18, minute: 0, second: 0, offset: 60)
    article.metadata.lifecycle.embargo = .until(end)
    #expect(try NewsMLOutput(article).text.contains("<embargoed>2026-01-31T18:00:00+01:00</embargoed>"))
  }

  @Test func holdsWhatHasAStatusNobodyKnows() throws {
    var article = Article.lavrov
    article.metadata.lifecycle.status = .other(Code(literal: "on hold"))
    let output = try NewsMLOutput(article)
    #expect(output.text.contains("<pubStatus qcode=\"stat:withheld\"/>"))
    #expect(output.context.ledger.forbidden(allowing: []).map(\.kind.id) == ["newsml.status"])
    article.metadata.lifecycle.status = .canceled
    #expect(try NewsMLOutput(article).text.contains("<pubStatus qcode=\"stat:canceled\"/>"))
  }

  @Test func keepsRestrictedNotesOutOfTheBody() throws {
    var article = Article.lavrov
    article.metadata.notes = [Note([.paragraph(Paragraph([.text(TextRun("Hush now."))]))], audience: .restricted)]
    let parts = try NewsMLOutput(article).text.components(separatedBy: "<contentMeta>")
    #expect(parts[0].contains("<edNote pubconstrainturi=\"urn:x-galley:restricted\">Hush now.</edNote>"))
    #expect(!parts[1].contains("Hush"))
  }

  @Test func namesTheRemedyWhereSomethingIsMissing() throws {
    var article = Article.lavrov
    article.metadata.lifecycle.contentCreated = nil
    #expect { try NewsMLOutput(article) } throws: { error in
      let failure = error as? StageFailure
      return failure?.diagnostic.id == "newsml.no-version-created"
        && failure?.diagnostic.kind.remedy.contains("-M version-created=now") == true
    }
    article.metadata.identity.canonicalLink = nil
    #expect { try NewsMLOutput(article) } throws: { error in
      let failure = error as? StageFailure
      return failure?.diagnostic.id == "newsml.no-guid" && failure?.diagnostic.kind.remedy.contains("-M guid=") == true
    }
    let facts = ManifestFacts(["guid-prefix": "urn:newsml:example.com:"], sourceDateEpoch: 86_400)
    let output = try NewsMLOutput(article, facts: facts)
    #expect(output.text.contains("<versionCreated>1970-01-02T00:00:00Z</versionCreated>"))
    #expect(output.text.contains("guid=\"urn:newsml:example.com:"))
  }

  @Test func wrapsSeveralItemsInAMessage() throws {
    let several = Document(items: [.article(.lavrov), .article(.lavrov)])
    let message = try NewsMLOutput(several)
    #expect(message.text.contains("<sent>2020-02-04T00:00:00Z</sent>"))
    #expect(message.text.components(separatedBy: "<newsItem ").count == 3)
    #expect { try NewsMLOutput(several, wrap: "item") } throws: {
      ($0 as? StageFailure)?.kind == .usage && ($0 as? StageFailure)?.diagnostic.id == "newsml.several-items"
    }
    #expect(try NewsMLOutput(Document(items: [.article(.lavrov)]), wrap: "message").text.contains("<newsMessage "))
    #expect { try NewsMLOutput(Document()) } throws: { ($0 as? StageFailure)?.diagnostic.id == "newsml.no-items" }
    let enveloped = Document(envelope: Envelope(sender: "wire"), items: [.article(.lavrov)])
    #expect(try NewsMLOutput(enveloped).text.contains("<sender>wire</sender>"))
    #expect(try NewsMLOutput(enveloped, wrap: "item").losses.first?.kind.id == "newsml.message-header")
  }

  @Test func replacesWhatXMLForbidsAndSaysSo() throws {
    var article = Article.lavrov
    article.metadata.texts.slugline = Slugline("nul \u{0} vt \u{B}")
    let output = try NewsMLOutput(article)
    #expect(output.text.contains("<slugline>nul \u{FFFD} vt \u{FFFD}</slugline>"))
    #expect(output.losses.contains { $0.kind.id == "newsml.forbidden-character" })
  }

  @Test func leavesCodesAsTheyAre() throws {
    var article = Article.lavrov
    article.metadata.concepts.subjects = [
      Concept(code: Code(literal: "Oil")), Concept(code: Code(uri: "http://example.com/oil")),
      Concept(code: Code("MWMarket:TSX VENTURE")), Concept(code: Code("N2:US")),
    ]
    let output = try NewsMLOutput(article)
    #expect(output.text.contains("<subject literal=\"Oil\"/>"))
    #expect(output.text.contains("<subject uri=\"http://example.com/oil\"/>"))
    #expect(output.text.contains(" galley:qcode=\"MWMarket:TSX VENTURE\" literal=\"MWMarket:TSX VENTURE\"/>"))
    #expect(output.text.contains("<subject qcode=\"N2:US\"/>"))
    #expect(Set(output.losses.map(\.kind.id)) == ["xhtml.repetition"])
    #expect(output.diagnostics.contains("newsml.unresolved-qcode"))
  }
}
