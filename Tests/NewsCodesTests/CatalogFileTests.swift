import NewsCodes
import Source
import Testing

struct CatalogFileTests {
  private func schemes(_ text: String) -> [String]? {
    CatalogFile(SourceFile(name: "c.xml", bytes: Array(text.utf8)))?.schemes.map { "\($0.alias)=\($0.uri)" }
  }

  @Test func readsACatalogWhateverStandsAroundIt() {
    let scheme = "<scheme alias='a' uri=' http://e.x/?a&amp;b '><name>A</name></scheme>"
    let wanted = ["a=http://e.x/?a&b"]
    #expect(schemes("<catalog>\(scheme)</catalog>") == wanted)
    #expect(schemes("\u{FEFF}<?xml version=\"1.0\"?>\n<!-- <scheme/> -->\n<catalog>\(scheme)</catalog>\n") == wanted)
    let item = "<catalogItem xmlns='http://iptc.org/std/nar/2006-10-01/'><catalogContainer><catalog>"
    #expect(schemes(item + scheme + "</catalog></catalogContainer></catalogItem>") == wanted)
  }

  @Test(arguments: [
    "", " ", "<", "<catalog/>", "<catalog><scheme alias='a'/></catalog>", "<catalog><scheme alias='a' uri='u'>",
    "<!DOCTYPE catalog><catalog><scheme alias='a' uri='u'/></catalog>", "<?xml", "<!-- ", "{\"catalog\": 1}",
    "<catalog><scheme alias='a' uri='&u;'/></catalog>",
  ])
  func refusesWhatDeclaresNothing(text: String) {
    #expect(schemes(text) == nil)
  }
}
