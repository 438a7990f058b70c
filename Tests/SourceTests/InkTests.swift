import Source
import Testing

struct InkTests {
  @Test func countsScalarsAboveSpace() {
    #expect(Ink.count("a b\tc\n") == 3)
    #expect(Ink.count("Zürich 東京") == 8)
    #expect(Ink.count("") == 0)
  }
}
