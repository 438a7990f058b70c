import Source
import Testing

struct NearestTests {
  private let names = ["newsml", "json", "epub", "text", "html", "tree"]

  @Test(arguments: [("newsmll", "newsml"), ("jsno", "json"), ("EPUB", "epub"), ("htm", "html"), ("nwesml", "newsml")])
  func guesses(written: String, meant: String) {
    #expect(Nearest.name(to: written, among: names) == meant)
  }

  @Test func abstainsWhenNothingIsNear() {
    #expect(Nearest.name(to: "banana", among: names) == nil)
    #expect(Nearest.name(to: "", among: names) == nil)
  }
}
