import Testing

@testable import NewsProse

struct StoryLineTests {
  @Test(arguments: [
    ("MOSCOW (Reuters) — Russia said", "MOSCOW (Reuters) —"),
    ("WASHINGTON, Feb 4 (Reuters) - The", "WASHINGTON, Feb 4 (Reuters) -"),
    ("Berlin (dpa) - Die", "Berlin (dpa) -"), ("PARIS — Un", "PARIS —"),
    ("HAYWARD, Calif. (AP)—Two", "HAYWARD, Calif. (AP)—"), ("NEW YORK -- Stocks", "NEW YORK --"),
    ("(AP) — A", "(AP) —"), ("Москва (ТАСС) — Россия", "Москва (ТАСС) —"),
  ])
  func readsDatelines(line: String, expected: String) throws {
    let dateline = try #require(Dateline(Array(line.utf8)))
    #expect(String(decoding: Array(line.utf8)[dateline.range], as: UTF8.self) == expected)
  }

  @Test(arguments: [
    "Moscow — the city of gold", "AP-US--Trump Inquiry", "#[1]RFE/RL - News", "He said - and meant it - that",
    "A well-known man", "", "-", "— Yes, he said",
    "The plan (which failed) — was good",
  ])
  func takesNoOtherOpeningForADateline(line: String) {
    #expect(Dateline(Array(line.utf8)) == nil)
  }

  @Test(arguments: [
    ("A man walks. (Photo: AP)", "(Photo: AP)"), ("Ein Mann geht. Foto: dpa", "Foto: dpa"),
    ("A man walks. Photo by John Smith/Reuters", "Photo by John Smith/Reuters"), ("Un homme. © AFP", "© AFP"),
    ("Un homme. (Photo : Jean Petit)", "(Photo : Jean Petit)"),
  ])
  func findsPhotoCredits(caption: String, credit: String) throws {
    let found = try #require(PhotoCredit(endOf: Array(caption.utf8)))
    #expect(String(decoding: Array(caption.utf8)[found.range], as: UTF8.self) == credit)
  }

  @Test func takesNoSentenceForACredit() {
    #expect(PhotoCredit(endOf: Array("He took a photo of it.".utf8)) == nil)
    #expect(PhotoCredit(endOf: Array("The image was blurred by the rain.".utf8)) == nil)
  }

  @Test(arguments: [
    ("https://www.example.com/a/b", "example.com"), ("http://News.Example.co.uk:80/x", "news.example.co.uk"),
    ("https://example.org", "example.org"),
  ])
  func readsTheDomainOfAnAddress(address: String, domain: String) {
    #expect(WebAddress(FoldedText(address.utf8), at: 0)?.domain == domain)
  }

  @Test(arguments: [
    "https://localhost/a", "https://127.0.0.1/", "https://user@example.com/", "ftp://example.com", "https://", "",
  ])
  func claimsNoDomainWhereThereIsNone(address: String) {
    #expect(WebAddress(FoldedText(address.utf8), at: 0) == nil)
  }
}
