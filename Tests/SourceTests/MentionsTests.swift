import Source
import Testing

struct MentionsTests {
  private func mentions(_ text: String, within limit: Int = 100) -> Bool {
    SourceFile(name: "x", bytes: Array(text.utf8)).mentions("<html", within: limit)
  }

  @Test func wordsAreFoundInEitherCase() {
    #expect(mentions("<html"))
    #expect(mentions("<!-- x --><HTML lang"))
    #expect(mentions("<<html>"))
  }

  @Test func whatIsNotThereIsNotFound() {
    #expect(!mentions(""))
    #expect(!mentions("<htm"))
    #expect(!mentions("\u{1C}html"))
    #expect(!mentions("   <html", within: 7))
    #expect(mentions("   <html", within: 8))
  }
}
