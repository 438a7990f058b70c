import ArticleModel
import Source
import Stages
import Testing

@testable import Writers

struct NewsMLWriterTests {
  @Test func writesWhatTheSeedStoryKnowsAndNoMore() throws {
    let result = try NewsMLOutput(.lavrov)
    #expect(result.text.contains("<contentCreated>2020-02-04</contentCreated>"))
    #expect(!result.text.contains("The Moscow Times"))
    #expect(!result.text.contains("xml:lang"))
    #expect(!result.text.contains("pubStatus"))
    #expect(result.text.contains("<provider literal=\"themoscowtimes.com\"/>"))
    #expect(result.text.contains("<creator type=\"cpnat:organisation\">"))
    #expect(result.diagnostics == ["newsml.derived-guid", "newsml.derived-version-created"])
    #expect(result.losses == [])
    #expect(try NewsMLOutput(.lavrov).bytes == result.bytes)
  }
}
