import ArticleModel
import NewsCodes
import Source
import Stages
import Testing

@testable import Writers

/// What NITF cannot say is listed, with its weight and its place, and nothing else is.
struct NITFLossTests {
  private func losses(_ change: (inout Article) -> Void) throws -> [String] {
    var article = Article()
    change(&article)
    return try NITFOutput(article).losses.map { "\($0.kind.id) \($0.path) \($0.kind.severity.rawValue)" }
  }

  @Test func criticalFactsStopTheRun() throws {
    let note = Note([.paragraph(Paragraph([.text(TextRun("Secret"))]))], audience: .restricted)
    let found = try losses { article in
      article.metadata.digitalSourceType = Code("digsrctype:trainedAlgorithmicMedia")
      article.metadata.rights = [Rights(dataMining: Code("plus:none"))]
      article.metadata.lifecycle.signals = [Signal(Code("sig:kill"))]
      article.metadata.lifecycle.status = .other(Code("stat:odd"))
      article.metadata.notes = [note]
    }
    #expect(
      Set(found) == [
        "nitf.digital-source-type digitalSourceType critical", "nitf.data-mining rights[0].dataMining critical",
        "nitf.signal lifecycle.signals[0] critical", "nitf.status lifecycle.status critical",
        "nitf.restricted-note notes[0] critical",
      ])
    #expect(try NITFOutput(Article(metadata: Metadata(notes: [note]))).text.contains("Secret") == false)
  }

  @Test func furtherItemsAndBodiesAreListed() throws {
    let body = Body([.paragraph(Paragraph([.text(TextRun("W"))]))])
    #expect(try losses { $0.bodies = [body, body] } == ["nitf.other-body bodies[1] major"])
    let document = Document(items: [
      .article(Article()),
      .opaque(OpaqueItem(name: "conceptItem", payload: ForeignPayload(format: "newsml", contextPath: "", bytes: []))),
    ])
    #expect(try NITFOutput(document).losses.map(\.path) == ["items[1]"])
  }

  @Test func whatCanBeSaidIsNoLoss() throws {
    let found = try losses { article in
      article.metadata.lifecycle.embargo = .openEnded
      article.metadata.lifecycle.status = .usable
      article.metadata.lifecycle.signals = [Signal(Code.iptcCorrection, label: "Corrects")]
      article.metadata.lifecycle.firstCreated = NewsDate(iso8601: "2020-02-04")
      article.metadata.credits.provider = Party(names: [Name("Wire")])
      article.metadata.texts.creditline = FieldText(plain: "Wire/Agency")
    }
    #expect(found == [])
  }

  @Test func aPublicOutputSaysEmbargoedInItsOwnWords() throws {
    var article = Article()
    article.metadata.lifecycle.embargo = .openEnded
    #expect(try NITFOutput(article).text.contains("management-status=\"embargoed\""))
    article.metadata.lifecycle.status = .canceled
    #expect(try NITFOutput(article).text.contains("management-status=\"canceled\""))
  }
}

extension Code {
  fileprivate static let iptcCorrection = Code(
    "sig:correction", resolved: "http://cv.iptc.org/newscodes/signal/correction")
}
