import ArticleModel
import JSONText
import Source
import Testing

@testable import ArticleJSON

@Suite struct ReadingTests {
  @Test(arguments: [
    (#"{}"#, "", "the object lacks \"galley\""),
    (#"[]"#, "", "object expected, array found"),
    (#"{"galley":2,"items":[]}"#, "/galley", "newer than this program"),
    (#"{"galley":0}"#, "/galley", "no version"),
    (#"{"galley":"1"}"#, "/galley", "number expected, string found"),
    (#"{"galley":1.0}"#, "/galley", "whole number expected"),
    (#"{"galley":1,"items":[{}]}"#, "/items/0", "lacks \"type\""),
    (#"{"galley":1,"items":[{"type":"artikel"}]}"#, "/items/0/type", "did you mean \"article\""),
    (#"{"galley":1,"items":[{"type":"opaque","name":"x"}]}"#, "/items/0", "lacks \"payload\""),
    (#"{"galley":1,"source":{"sha256":"","byteCount":"1"}}"#, "/source/byteCount", "number expected"),
    (article(#""mainBody":null"#), "/items/0/mainBody", "null found"),
    (article(#""media":[{"id":"m","range":[2,1]}]"#), "/items/0/media/0/range", "[start, end]"),
    (article(#""media":[{"id":"m","range":[1,2,3]}]"#), "/items/0/media/0/range", "[start, end]"),
    (article(#""media":[{"id":"m","range":[-1,2]}]"#), "/items/0/media/0/range", "[start, end]"),
    (article(#""media":[{"id":"m","kind":"photo"}]"#), "/items/0/media/0/kind", "is not one of picture"),
    (article(#""metadata":{"lifecycle":{"embargo":"soon"}}"#), "/items/0/metadata/lifecycle/embargo", "openEnded"),
    (
      article(#""metadata":{"foreign":[{"format":"x","contextPath":"","bytes":{"base64":"A"}}]}"#),
      "/items/0/metadata/foreign/0/bytes/base64", "not base64"
    ),
    (#"{"galley":1,"items":[}"#, "/items/0", "has no place here"),
    (#"{"galley":1} x"#, "", "something follows"),
  ])
  func refusesWhatIsNoDocumentAndNamesThePlace(_ text: String, _ pointer: String, _ words: String) {
    let failure = #expect(throws: ArticleJSONFailure.self) { try read(text) }
    #expect(failure?.pointer == pointer)
    #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
    #expect(failure.map { $0.range.end <= text.utf8.count } == true)
  }

  @Test func reportsUnknownMembersWithPlaceAndPath() throws {
    let text = article(#""media":[{"id":"m","colour/~":{"a":[1]},"altText":"x"}]"#)
    let (document, remarks) = try read(text)
    #expect(document.articles.first?.media.first?.altText == "x")
    let remark = try #require(remarks.first)
    #expect(remarks.count == 1)
    #expect(remark.kind == .unknownKey("colour/~"))
    #expect(remark.pointer == "/items/0/media/0/colour~1~0")
    #expect(SourceFile(name: "", bytes: Array(text.utf8)).text(in: remark.range) == #""colour/~":{"a":[1]}"#)
  }

  @Test func reportsMembersThatStandTwiceAndTakesTheLast() throws {
    let (document, remarks) = try read(article(#""media":[{"id":"a","id":"b"}],"mainBody":1,"mainBody":2"#))
    #expect(document.articles.first?.media.first?.id == "b")
    #expect(document.articles.first?.mainBody == 2)
    #expect(remarks.map(\.kind) == [.duplicateKey("id"), .duplicateKey("mainBody")])
    #expect(remarks.map(\.pointer) == ["/items/0/media/0", "/items/0"])
  }

  @Test func reportsHalfSurrogatePairs() throws {
    let (document, remarks) = try read(article(#""media":[{"id":"\uD800"}]"#))
    #expect(document.articles.first?.media.first?.id == "\u{FFFD}")
    #expect(remarks.map(\.kind) == [.loneSurrogate])
  }

  @Test func readsEscapedNames() throws {
    #expect(try read(#"{"\u0067alley":1,"it\u0065ms":[]}"#).remarks.isEmpty)
  }

  @Test func neverTrapsOnAnyPrefix() {
    let text = article(#""media":[{"id":"m","range":[1,2],"caption":[{"type":"rule"}]}],"bodies":[{"blocks":[]}]"#)
    let bytes = Array(text.utf8)
    for end in bytes.indices {
      #expect(throws: ArticleJSONFailure.self) {
        try ArticleJSON.read(SourceFile(name: "prefix", bytes: Array(bytes[..<end])))
      }
    }
  }

  @Test func refusesToReadAheadWithoutEnd() {
    let depth = 400
    let filler = String(repeating: " ", count: 2000)
    let text = article(
      #""bodies":[{"blocks":["# + String(repeating: #"{"blocks":["#, count: depth) + filler
        + String(repeating: #"],"type":"section"}"#, count: depth) + "]}]")
    #expect(throws: ArticleJSONFailure.self) { try read(text) }
  }

  @Test func refusesWhatIsNestedTooDeeply() {
    let failure = #expect(throws: ArticleJSONFailure.self) {
      try read(article(#""bodies":[{"blocks":["# + String(repeating: #"{"type":"section","blocks":["#, count: 100_000)))
    }
    #expect(failure?.message.contains("nested too deeply") == true)
  }

  private func read(_ text: String) throws(ArticleJSONFailure) -> (document: Document, remarks: [ArticleJSONRemark]) {
    try ArticleJSON.read(SourceFile(name: "test", bytes: Array(text.utf8)))
  }
}

/// A document of one article with these members.
private func article(_ members: String) -> String {
  #"{"galley":1,"items":[{"type":"article",\#(members)}]}"#
}
