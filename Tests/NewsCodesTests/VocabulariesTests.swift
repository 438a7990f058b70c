import ArticleModel
import NewsCodes
import Testing

struct VocabulariesTests {
  @Test(arguments: [
    ("medtop:20000344", "http://cv.iptc.org/newscodes/mediatopic/20000344"),
    ("stat:usable", "http://cv.iptc.org/newscodes/pubstatusg2/usable"),
    ("wikidata:Q159", "http://www.wikidata.org/entity/Q159"),
    ("skos:broader", "http://www.w3.org/2004/02/skos/core#broader"),
    ("ednoterole:warning", "http://cv.iptc.org/newscodes/ednoterole/warning"),
    ("cptdefrole:short", "http://cv.iptc.org/newscodes/conceptdefinitionrole/short"),
    ("freebase:/m/02mjmr", "http://www.freebase.com/m/02mjmr"),
    ("subj:a:b", "http://cv.iptc.org/newscodes/subjectcode/a:b"),
  ])
  func resolvesQCodesOfIPTC(qcode: String, address: String) {
    #expect(Vocabularies.iptc.address(of: qcode) == address)
  }

  @Test(arguments: ["", ":", "medtop", "medtop:", ":1", "nosuch:1", "N2:US"])
  func resolvesNothingElse(qcode: String) {
    #expect(Vocabularies.iptc.address(of: qcode) == nil)
  }

  @Test func prefersWhatTheItemDeclares() {
    let own = Vocabularies([Catalog(schemes: [Scheme(alias: "ednoterole", uri: "http://example.com/e")])])
    #expect(own.address(of: "ednoterole:x") == "http://example.com/ex")
  }

  @Test func holdsTheWholeCatalogOnce() {
    #expect(IPTCCatalog.schemes.count == 147)
    #expect(Set(IPTCCatalog.schemes.map(\.alias)).count == 147)
    #expect(IPTCCatalog.isVersion("http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_32.xml"))
  }

  @Test func keepsCodesApart() {
    #expect(Code.iptc("stat:usable").resolvedURI != nil)
    #expect(Code.iptc("dpa:usable") == Code("dpa:usable"))
    #expect(ConceptKind(Code("cpnat:geoArea")) == .place)
    #expect(ConceptKind(Code(uri: "http://cv.iptc.org/newscodes/cpnature/person")) == .person)
    #expect(ConceptKind(Code("cptType:5")) == .other(Code("cptType:5")))
    #expect(PublicationStatus(Code("stat:canceled")) == .canceled)
  }

  @Test func knowsAQCodeByItsShape() {
    #expect(["a:b", "a:b:c", "http://x"].allSatisfy(Code.isQCode))
    #expect(!["", ":", "a:", ":b", "a b:c", "MWMarket:TSX VENTURE", "a:\u{A0}b", "ab"].contains(where: Code.isQCode))
  }
}
