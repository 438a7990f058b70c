import ArticleModel
import Source
import Stages
import Testing

@testable import Writers

@Suite struct JSONWriterTests {
  @Test func laysOutForPeopleUnlessToldOtherwise() throws {
    #expect(try written([:]) == "{\n  \"galley\": 1\n}\n")
    #expect(try written(["pretty": SettingValue(["false"], at: .commandLine)]) == "{\"galley\":1}\n")
  }

  @Test func accountsForTheTextOfTheBodies() throws {
    let document = Document(items: [
      .article(Article(bodies: [Body([.paragraph(Paragraph([.text(TextRun("Four"))]))])]))
    ])
    var bytes: [UInt8] = []
    var context = StageContext()
    var settings = Settings(of: "json")
    try JSONWriter(options: JSONWriter.Options(&settings)).write(document, to: &bytes, in: &context)
    #expect(context.ledger.account == TextAccount(source: 4, body: 4))
    #expect(context.ledger.losses.isEmpty)
  }

  private func written(_ values: [String: SettingValue]) throws -> String {
    var settings = Settings(of: "json", values)
    var bytes: [UInt8] = []
    var context = StageContext()
    try JSONWriter(options: JSONWriter.Options(&settings)).write(Document(), to: &bytes, in: &context)
    return String(decoding: bytes, as: UTF8.self)
  }
}
