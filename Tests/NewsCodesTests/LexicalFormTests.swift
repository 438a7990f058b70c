import NewsCodes
import Testing

struct LexicalFormTests {
  @Test(arguments: [
    ("https://example.com/a?b=c#d", "https://example.com/a?b=c#d"), ("/a b", "/a%20b"), ("a%zz%41", "a%25zz%41"),
    ("http://example.com/[x]#a#b", "http://example.com/%5Bx%5D#a%23b"), ("mailto:a@b.c", "mailto:a@b.c"),
    ("http://bücher.example/ä", "http://bücher.example/ä"), ("", ""), ("//host:80/x", "//host:80/x"),
    ("tag:example.com,2020:x", "tag:example.com,2020:x"),
  ])
  func mendsAddresses(text: String, expected: String) {
    #expect(LexicalForm.address(text) == expected)
  }

  @Test(arguments: ["1:2", ":x", "http://a:b/", "http://[::1", "http://a b/", "ht tp://x"])
  func refusesBrokenAddresses(text: String) {
    #expect(LexicalForm.address(text) == nil)
  }

  @Test func knowsTheFormsOfValues() {
    #expect(["en", "en-US", "zh-Hans-CN", "x-klingon"].allSatisfy(LexicalForm.isLanguageTag))
    #expect(!["", "e1", "en_US", "en-", "-en", "englischer", "é"].contains(where: LexicalForm.isLanguageTag))
    #expect(["1", "-1.5", "+.5", "5."].allSatisfy(LexicalForm.isDecimal))
    #expect(!["", ".", "1.2.3", "1e5", "-"].contains(where: LexicalForm.isDecimal))
    #expect(LexicalForm.oneLine("a\n\tb") == "a  b")
  }
}
