import ArticleModel
import Source

/// IPTC catalog 41 of 2025-04-30: which alias stands for which vocabulary.
///
/// The facts of http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml (IPTC, CC BY 4.0), in its order.
package enum IPTCCatalog {
  /// The address that a catalogRef names.
  package static let href = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"

  /// The number of the version that is carried here.
  package static let version = 41

  /// Whether an address names this catalog or another version of it; no alias changed its meaning between 32 and 41.
  package static func isVersion(_ href: String) -> Bool {
    version(of: href) != nil
  }

  /// Which version of IPTC's catalog an address names; `nil` where it names another catalog.
  package static func version(of href: String) -> Int? {
    if href == Self.href { return version }
    guard href.holds("iptc.org/std/catalog/catalog.IPTC-G2-Standards_") else { return nil }
    let digits = href.utf8.reversed().drop { !LexicalForm.isDigit($0) }.prefix { LexicalForm.isDigit($0) }.reversed()
    return Int(String(decoding: Array(digits), as: UTF8.self)) ?? version
  }

  /// The addresses that lack their last slash in the catalog: the concepts' own addresses have it, so a code is joined
  /// to them with one.
  static let unterminated: Set<String> = [
    "http://cv.iptc.org/newscodes/conceptdefinitionrole", "http://cv.iptc.org/newscodes/ednoterole",
    "http://www.freebase.com",
  ]

  /// The aliases of vocabularies that the catalog calls retired.
  package static let retired: Set<String> = ["ctrol", "isrol"]

  /// Those of the vocabularies whose aliases stand before a colon in a value of some markup, with the slashes that the
  /// catalog lacks.
  package static func schemes(inUseIn markup: ArraySlice<UInt8>) -> [Scheme] {
    schemes.inUse(in: markup).map { scheme in
      unterminated.contains(scheme.uri) ? Scheme(alias: scheme.alias, uri: scheme.uri + "/") : scheme
    }
  }

  /// The vocabularies.
  package static let schemes: [Scheme] = [
    Scheme(alias: "altidrole", uri: "http://cv.iptc.org/newscodes/altidrole/"),
    Scheme(alias: "aoprop", uri: "http://cv.iptc.org/newscodes/aoproperty/"),
    Scheme(alias: "app", uri: "http://cv.iptc.org/newscodes/application/"),
    Scheme(alias: "aspfacet", uri: "http://cv.iptc.org/newscodes/asportfacet/"),
    Scheme(alias: "aspfacetvalue", uri: "http://cv.iptc.org/newscodes/asportfacetvalue/"),
    Scheme(alias: "acdc", uri: "http://cv.iptc.org/newscodes/audiocodec/"),
    Scheme(alias: "authoritystatus", uri: "http://cv.iptc.org/newscodes/authoritystatus/"),
    Scheme(alias: "catinat", uri: "http://cv.iptc.org/newscodes/catinature/"),
    Scheme(alias: "chprop", uri: "http://cv.iptc.org/newscodes/characteristicsproperty/"),
    Scheme(alias: "cinat", uri: "http://cv.iptc.org/newscodes/cinature/"),
    Scheme(alias: "colsp", uri: "http://cv.iptc.org/newscodes/colorspace/"),
    Scheme(alias: "colin", uri: "http://cv.iptc.org/newscodes/colourindicator/"),
    Scheme(alias: "ctech", uri: "http://cv.iptc.org/newscodes/commtech/"),
    Scheme(alias: "cptdefrole", uri: "http://cv.iptc.org/newscodes/conceptdefinitionrole"),
    Scheme(alias: "cptnoterole", uri: "http://cv.iptc.org/newscodes/conceptnoterole/"),
    Scheme(alias: "crel", uri: "http://cv.iptc.org/newscodes/conceptrelation/"),
    Scheme(alias: "conf", uri: "http://cv.iptc.org/newscodes/confidence/"),
    Scheme(alias: "ciprol", uri: "http://cv.iptc.org/newscodes/contactinfopartrole/"),
    Scheme(alias: "cwarn", uri: "http://cv.iptc.org/newscodes/contentwarning/"),
    Scheme(alias: "ctrol", uri: "http://cv.iptc.org/newscodes/contributorrole/"),
    Scheme(alias: "cpnat", uri: "http://cv.iptc.org/newscodes/cpnature/"),
    Scheme(alias: "cpprole", uri: "http://cv.iptc.org/newscodes/contentprodpartyrole/"),
    Scheme(alias: "drol", uri: "http://cv.iptc.org/newscodes/descriptionrole/"),
    Scheme(alias: "digsrctype", uri: "http://cv.iptc.org/newscodes/digitalsourcetype/"),
    Scheme(alias: "dimensionunit", uri: "http://cv.iptc.org/newscodes/dimensionunit/"),
    Scheme(alias: "ednoterole", uri: "http://cv.iptc.org/newscodes/ednoterole"),
    Scheme(alias: "dummy", uri: "http://cv.iptc.org/newscodes/dummy/"),
    Scheme(alias: "erol", uri: "http://cv.iptc.org/newscodes/edrole/"),
    Scheme(alias: "encd", uri: "http://cv.iptc.org/newscodes/encoding/"),
    Scheme(alias: "entityprop", uri: "http://cv.iptc.org/newscodes/entityproperty/"),
    Scheme(alias: "ecirol", uri: "http://cv.iptc.org/newscodes/eventcontactinforole/"),
    Scheme(alias: "edconf", uri: "http://cv.iptc.org/newscodes/eventdateconfirm/"),
    Scheme(alias: "eocstat", uri: "http://cv.iptc.org/newscodes/eventoccurstatus/"),
    Scheme(alias: "eorol", uri: "http://cv.iptc.org/newscodes/eventorganiserrole/"),
    Scheme(alias: "eprol", uri: "http://cv.iptc.org/newscodes/eventparticipantrole/"),
    Scheme(alias: "eregrol", uri: "http://cv.iptc.org/newscodes/eventregrole/"),
    Scheme(alias: "fisymtype", uri: "http://cv.iptc.org/newscodes/financialinstrumentsymboltype/"),
    Scheme(alias: "frmt", uri: "http://cv.iptc.org/newscodes/format/"),
    Scheme(alias: "gen", uri: "http://cv.iptc.org/newscodes/generic/"),
    Scheme(alias: "genre", uri: "http://cv.iptc.org/newscodes/genre/"),
    Scheme(alias: "hashscope", uri: "http://cv.iptc.org/newscodes/hashscope/"),
    Scheme(alias: "hashtype", uri: "http://cv.iptc.org/newscodes/hashtype/"),
    Scheme(alias: "hopaction", uri: "http://cv.iptc.org/newscodes/hopaction/"),
    Scheme(alias: "hatarget", uri: "http://cv.iptc.org/newscodes/hopactiontarget/"),
    Scheme(alias: "howextr", uri: "http://cv.iptc.org/newscodes/howextracted/"),
    Scheme(alias: "howpr", uri: "http://cv.iptc.org/newscodes/howpresent/"),
    Scheme(alias: "ikos", uri: "http://cv.iptc.org/newscodes/ikos/"),
    Scheme(alias: "imgregrole", uri: "http://cv.iptc.org/newscodes/imageregionrole/"),
    Scheme(alias: "imgregtype", uri: "http://cv.iptc.org/newscodes/imageregiontype/"),
    Scheme(alias: "impt", uri: "http://cv.iptc.org/newscodes/importance/"),
    Scheme(alias: "isrol", uri: "http://cv.iptc.org/newscodes/infosourcerole/"),
    Scheme(alias: "irel", uri: "http://cv.iptc.org/newscodes/itemrelation/"),
    Scheme(alias: "irep", uri: "http://cv.iptc.org/newscodes/itemrepresentation/"),
    Scheme(alias: "lbtyp", uri: "http://cv.iptc.org/newscodes/labeltype/"),
    Scheme(alias: "lrol", uri: "http://cv.iptc.org/newscodes/languagerole/"),
    Scheme(alias: "loutorient", uri: "http://cv.iptc.org/newscodes/layoutorientation/"),
    Scheme(alias: "loctyp", uri: "http://cv.iptc.org/newscodes/location/"),
    Scheme(alias: "medtop", uri: "http://cv.iptc.org/newscodes/mediatopic/"),
    Scheme(alias: "mtyp", uri: "http://cv.iptc.org/newscodes/mediatype/"),
    Scheme(alias: "medtype", uri: "http://cv.iptc.org/newscodes/mediatype1/"),
    Scheme(alias: "nprt", uri: "http://cv.iptc.org/newscodes/namepart/"),
    Scheme(alias: "nrol", uri: "http://cv.iptc.org/newscodes/namerole/"),
    Scheme(alias: "ncostat", uri: "http://cv.iptc.org/newscodes/newscoveragestatus/"),
    Scheme(alias: "nityp", uri: "http://cv.iptc.org/newscodes/newsitemtype/"),
    Scheme(alias: "nmsig", uri: "http://cv.iptc.org/newscodes/newsmsgsignal/"),
    Scheme(alias: "nprod", uri: "http://cv.iptc.org/newscodes/newsproduct/"),
    Scheme(alias: "nprov", uri: "http://cv.iptc.org/newscodes/newsprovider/"),
    Scheme(alias: "ninat", uri: "http://cv.iptc.org/newscodes/ninature/"),
    Scheme(alias: "not", uri: "http://cv.iptc.org/newscodes/notation/"),
    Scheme(alias: "oito", uri: "http://cv.iptc.org/newscodes/ofinterestto/"),
    Scheme(alias: "pgrmod", uri: "http://cv.iptc.org/newscodes/pkggroupmode/"),
    Scheme(alias: "plinat", uri: "http://cv.iptc.org/newscodes/plinature/"),
    Scheme(alias: "prio", uri: "http://cv.iptc.org/newscodes/priority/"),
    Scheme(alias: "prodgenre", uri: "http://cv.iptc.org/newscodes/productgenre/"),
    Scheme(alias: "prop", uri: "http://cv.iptc.org/newscodes/property/"),
    Scheme(alias: "prov", uri: "http://cv.iptc.org/newscodes/provider/"),
    Scheme(alias: "stat", uri: "http://cv.iptc.org/newscodes/pubstatusg2/"),
    Scheme(alias: "rtype", uri: "http://cv.iptc.org/newscodes/ratertype/"),
    Scheme(alias: "rcalctype", uri: "http://cv.iptc.org/newscodes/rcalctype/"),
    Scheme(alias: "rel", uri: "http://cv.iptc.org/newscodes/relevance/"),
    Scheme(alias: "rnd", uri: "http://cv.iptc.org/newscodes/rendition/"),
    Scheme(alias: "riaspect", uri: "http://cv.iptc.org/newscodes/riaspect/"),
    Scheme(alias: "rightsprop", uri: "http://cv.iptc.org/newscodes/rightsproperty/"),
    Scheme(alias: "riscope", uri: "http://cv.iptc.org/newscodes/riscope/"),
    Scheme(alias: "role1", uri: "http://cv.iptc.org/newscodes/role1/"),
    Scheme(alias: "rscaleunit", uri: "http://cv.iptc.org/newscodes/rscaleunit/"),
    Scheme(alias: "scn", uri: "http://cv.iptc.org/newscodes/scene/"),
    Scheme(alias: "sev", uri: "http://cv.iptc.org/newscodes/severity/"),
    Scheme(alias: "sig", uri: "http://cv.iptc.org/newscodes/signal/"),
    Scheme(alias: "pst1", uri: "http://cv.iptc.org/newscodes/status1/"),
    Scheme(alias: "subj", uri: "http://cv.iptc.org/newscodes/subjectcode/"),
    Scheme(alias: "squ", uri: "http://cv.iptc.org/newscodes/subjectqualifier/"),
    Scheme(alias: "timeunit", uri: "http://cv.iptc.org/newscodes/timeunit/"),
    Scheme(alias: "tone", uri: "http://cv.iptc.org/newscodes/tone/"),
    Scheme(alias: "tpctyp", uri: "http://cv.iptc.org/newscodes/topictype/"),
    Scheme(alias: "trustindicator", uri: "http://cv.iptc.org/newscodes/trustindicator/"),
    Scheme(alias: "urgy", uri: "http://cv.iptc.org/newscodes/urgency/"),
    Scheme(alias: "useracttype", uri: "http://cv.iptc.org/newscodes/useractiontype/"),
    Scheme(alias: "valfmt", uri: "http://cv.iptc.org/newscodes/valueformat/"),
    Scheme(alias: "vcdc", uri: "http://cv.iptc.org/newscodes/videocodec/"),
    Scheme(alias: "videodef", uri: "http://cv.iptc.org/newscodes/videodefinition/"),
    Scheme(alias: "ivqu", uri: "http://cv.iptc.org/newscodes/videoqualifier/"),
    Scheme(alias: "sov", uri: "http://cv.iptc.org/newscodes/videoscaling/"),
    Scheme(alias: "why", uri: "http://cv.iptc.org/newscodes/whypresent/"),
    Scheme(alias: "wldreg", uri: "http://cv.iptc.org/newscodes/worldregion/"),
    Scheme(alias: "a1312cat", uri: "http://cvx.iptc.org/anpa1312-category/"),
    Scheme(alias: "a1312prio", uri: "http://cvx.iptc.org/anpa1312-priority/"),
    Scheme(alias: "a1312svc", uri: "http://cvx.iptc.org/anpa1312-servicelevel/"),
    Scheme(alias: "a1312vers", uri: "http://cvx.iptc.org/anpa1312-version/"),
    Scheme(alias: "bcp47", uri: "http://cvx.iptc.org/bcp47/"),
    Scheme(alias: "cusip", uri: "http://cvx.iptc.org/cusip/"),
    Scheme(alias: "figi", uri: "http://cvx.iptc.org/figi/"),
    Scheme(alias: "gics", uri: "http://cvx.iptc.org/gics/"),
    Scheme(alias: "isin", uri: "http://cvx.iptc.org/isin/"),
    Scheme(alias: "mic", uri: "http://cvx.iptc.org/iso10383-mic/"),
    Scheme(alias: "iso3166-1a2", uri: "http://cvx.iptc.org/iso3166-1a2/"),
    Scheme(alias: "iso3166-1a3", uri: "http://cvx.iptc.org/iso3166-1a3/"),
    Scheme(alias: "iso3166-2", uri: "http://cvx.iptc.org/iso3166-2/"),
    Scheme(alias: "iso4217a", uri: "http://cvx.iptc.org/iso4217a/"),
    Scheme(alias: "iso4217n", uri: "http://cvx.iptc.org/iso4217n/"),
    Scheme(alias: "parasport", uri: "http://cvx.iptc.org/parasport/"),
    Scheme(alias: "secst", uri: "http://cvx.iptc.org/secst/"),
    Scheme(alias: "sedol", uri: "http://cvx.iptc.org/sedol/"),
    Scheme(alias: "ticker", uri: "http://cvx.iptc.org/ticker/"),
    Scheme(alias: "tidm", uri: "http://cvx.iptc.org/tidm/"),
    Scheme(alias: "dbpedia", uri: "http://dbpedia.org/resource/"),
    Scheme(alias: "freebase", uri: "http://www.freebase.com"),
    Scheme(alias: "geonames", uri: "http://sws.geonames.org/"),
    Scheme(alias: "geonameshttps", uri: "https://sws.geonames.org/"),
    Scheme(alias: "googletopicsv1", uri: "http://cvx.iptc.org/googletopicsv1/"),
    Scheme(alias: "googletopicsv2", uri: "http://cvx.iptc.org/googletopicsv2/"),
    Scheme(alias: "iabcontent20", uri: "http://cvx.iptc.org/iabcontent20/"),
    Scheme(alias: "iabcontent21", uri: "http://cvx.iptc.org/iabcontent21/"),
    Scheme(alias: "iabcontent22", uri: "http://cvx.iptc.org/iabcontent22/"),
    Scheme(alias: "iabcontent30", uri: "http://cvx.iptc.org/iabcontent30/"),
    Scheme(alias: "iabaudience10", uri: "http://cvx.iptc.org/iabaudience10/"),
    Scheme(alias: "iabadproduct10", uri: "http://cvx.iptc.org/iabadproduct10/"),
    Scheme(alias: "iabadproduct20", uri: "http://cvx.iptc.org/iabadproduct20/"),
    Scheme(alias: "mb-artist", uri: "http://musicbrainz.org/artist/"),
    Scheme(alias: "mb-label", uri: "http://musicbrainz.org/label/"),
    Scheme(alias: "mb-recording", uri: "http://musicbrainz.org/recording/"),
    Scheme(alias: "mb-release", uri: "http://musicbrainz.org/release/"),
    Scheme(alias: "mb-releasegroup", uri: "http://musicbrainz.org/release-group/"),
    Scheme(alias: "mb-work", uri: "http://musicbrainz.org/work/"),
    Scheme(alias: "plus", uri: "http://ns.useplus.org/ldf/vocab/"),
    Scheme(alias: "skos", uri: "http://www.w3.org/2004/02/skos/core#"),
    Scheme(alias: "wikidata", uri: "http://www.wikidata.org/entity/"),
  ]
}
