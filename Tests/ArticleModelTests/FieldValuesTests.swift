import ArticleModel
import Testing

struct FieldValuesTests {
  @Test func listsTheFieldsThatHaveAValue() {
    var article = Article()
    #expect(article.presentFields.isEmpty)
    article.metadata.identity.guid = "urn:x"
    article.metadata.lifecycle.embargo = .openEnded
    article.metadata.credits.creators = [Party(named: "Reuters", kind: .organisation)]
    article.bodies = [Body([.paragraph(Paragraph([.text(TextRun("Words"))]))])]
    #expect(article.presentFields == [.guid, .embargo, .creator, .body])
    #expect(article.values(of: .embargo) == ["open-ended"])
  }

  @Test func matchesCodesByAddressBeforeQcodeBeforeLiteral() {
    let left = Code("subj:1", resolved: "http://a/1")
    #expect(left.matches(Code(uri: "http://a/1")))
    #expect(!left.matches(Code("subj:1", resolved: "http://b/1")))
    #expect(Code("subj:1").matches(Code("subj:1")))
    #expect(!Code("subj:1").matches(Code(literal: "subj:1")))
    #expect(!Code().matches(Code()))
  }

  @Test func tracesAndForgetsOrigins() {
    var metadata = Metadata()
    metadata.trace(Origin(field: .headline, rule: "text.first-heading"))
    metadata.trace(Origin(field: .byline, rule: "text.byline-by"))
    #expect(metadata.origins(of: .headline).map(\.rule) == ["text.first-heading"])
    metadata.forgetOrigins(of: .headline)
    #expect(metadata.origins.map(\.field) == [.byline])
  }
}
