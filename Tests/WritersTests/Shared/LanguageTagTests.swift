import ArticleModel
import Testing

@testable import Writers

/// Which language tags are well-formed, and which way languages run.
struct LanguageTagTests {
  @Test(arguments: [
    "en", "pt-BR", "zh-Hant-TW", "zh-cmn-Hans-CN", "sl-rozaj-biske", "de-1901", "es-419", "en-u-ca-buddhist", "haw",
    "de-CH-x-phonebk",
  ])
  func takesWellFormedTags(tag: String) {
    #expect(LanguageTag(tag)?.text == tag)
  }

  @Test(arguments: [
    "", "C", "en_US", "en-", "-en", "e", "123", "en-x", "en-u", "de-1901-1901", "x-none", "english!", "é",
  ])
  func refusesWhatIsNoTag(tag: String) {
    #expect(LanguageTag(tag) == nil)
  }

  @Test func knowsWhichWayLanguagesRun() {
    #expect(TextDirection(of: "ar-EG") == .rightToLeft)
    #expect(TextDirection(of: "uz-Arab") == .rightToLeft)
    #expect(TextDirection(of: "ks-Deva") == .leftToRight)
    #expect(TextDirection(of: "en") == .leftToRight)
    #expect(TextDirection(of: "und") == nil)
    #expect(TextDirection(of: nil) == nil)
  }
}
