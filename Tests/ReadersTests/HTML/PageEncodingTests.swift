import ArticleModel
import Source
import Stages
import Testing

@testable import Readers

/// Pages in old encodings are read right whether they name them, name none, or say UTF-8 by mistake.
struct PageEncodingTests {
  private func read(_ bytes: [UInt8], _ given: [String: String] = [:]) throws -> (
    article: Article, context: StageContext
  ) {
    let (document, context) = try HTMLPage.read(bytes, given.mapValues { SettingValue([$0], at: .commandLine) })
    return (try #require(document.articles.first), context)
  }

  @Test(arguments: EncodingTests.cases.filter { !$0.0.hasPrefix("UTF") })
  func theLettersTellWhatPagesDoNot(encoding: String, text: String) throws {
    let lines = text.split(separator: "\n").map(String.init)
    for declared in ["", "<meta charset=\"utf-8\">", "<meta charset=\"\(encoding)\">"] {
      let script = "<script>\(String(repeating: "var page = 1; ", count: 200))</script>"
      let page = "<html><head>\(declared)\(script)</head><body><h1>\(lines[0])</h1><p>\(lines[1])</p></body></html>"
      let bytes = try #require(Encoder.bytes(of: page, in: encoding))
      let (article, context) = try read(bytes)
      let headline = try #require(article.metadata.texts.headline?.text)
      #expect(headline.plainText == lines[0], "\(encoding), \(declared)")
      let range = try #require(headline.content.first?.range)
      #expect(Array(bytes[range.start..<range.end]) == Encoder.bytes(of: lines[0], in: encoding))
      #expect(
        context.diagnostics.map(\.id).filter { $0 == "html.encoding" }.count == (declared.contains(encoding) ? 0 : 1))
    }
  }

  @Test func whatTheServerNamedCountsBeforeThePage() throws {
    let bytes = try #require(Encoder.bytes(of: "<meta charset=iso-8859-1><h1>Буря</h1>", in: "KOI8-R"))
    #expect(try read(bytes, ["encoding": "koi8-r"]).article.metadata.texts.headline?.text.plainText == "Буря")
    #expect(throws: StageFailure.self) { try read(bytes, ["encoding": "klingon"]) }
  }

  @Test func aFewLettersBeyondASCIIAreNoRussian() throws {
    for words in ["Café naïve – the £ sign", "Café Müller Öl naïve and the sign of all signs"] {
      let page =
        "<meta charset=utf-8><h1>\(words)</h1><p>All the rest of it is plain English, as it is on most pages.</p>"
      let bytes = try #require(Encoder.bytes(of: page, in: "WINDOWS-1252"))
      #expect(try read(bytes).article.metadata.texts.headline?.text.plainText == words)
    }
  }

  @Test func strayByteLeavesAPageOfUTF8AsItIs() throws {
    let bytes = Array("<h1>Bürgermeister, Großstadt, Flüsse</h1><p>a".utf8) + [0x92] + Array("b</p>".utf8)
    #expect(try read(bytes).article.metadata.texts.headline?.text.plainText == "Bürgermeister, Großstadt, Flüsse")
  }
}
