import ArticleModel
import Source
import Stages
import TestSupport
import Testing
import XMLBridge

@testable import Writers

/// Everything the writer writes is valid, whatever it is given.
@Suite(.enabled(if: !NITFOutput.schema.isEmpty, Comment(rawValue: NITFOutput.skipped)))
struct NITFSchemaTests {
  @Test(arguments: 0..<20)
  func generatedArticlesAreValid(tens: Int) throws {
    let validator = try NITFOutput.validator()
    for seed in (tens * 10)..<(tens * 10 + 10) {
      var generator = ArticleGenerator(seed: UInt64(seed))
      let output = try NITFOutput(generator.article())
      #expect(try validator.remarks(on: output.bytes).map(\.message) == [], "seed \(seed)")
      #expect(output.context.ledger.account.closes, "seed \(seed)")
      #expect(Set(output.losses.map(\.kind)).isSubset(of: NITFWriter.losses), "seed \(seed)")
    }
  }

  @Test(arguments: HostileText.all)
  func hostileWordsAreValid(text: String) throws {
    let words: [Inline] = [.text(TextRun(text))]
    var article = Article(bodies: [Body([.paragraph(Paragraph(words)), .heading(Heading(words, anchor: text))])])
    article.metadata.texts.headlines = [Headline(FieldText(words))]
    article.metadata.identity.guid = text
    #expect(try NITFOutput.validator().remarks(on: NITFOutput(article).bytes).map(\.message) == [])
  }

  /// A payload that anybody can have made must not break the output.
  @Test(arguments: [
    "<body.content xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"><tr><p/></tr><zebra p=\"1\"/></body.content>",
    "<broken", "",
    "<body xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"><body.content><ul/></body.content></body>",
  ])
  func brokenPayloadsAreValid(xml: String) throws {
    let payload = ForeignPayload(format: "nitf", contextPath: "head/docdata/x", bytes: Array(xml.utf8))
    var article = Article(bodies: [Body([.rule(Rule())], verbatim: payload)])
    article.metadata.foreign = [payload]
    #expect(try NITFOutput.validator().remarks(on: NITFOutput(article).bytes).map(\.message) == [])
  }

  @Test func aFaultWouldBeSeen() throws {
    var article = Article()
    article.metadata.lifecycle.urgency = 3
    let text = try NITFOutput(article).text
    let fault = text.replacing("ed-urg=", with: "urg=")
    #expect(fault != text)
    #expect(try NITFOutput.validator().remarks(on: Array(fault.utf8)).isEmpty == false)
  }
}
