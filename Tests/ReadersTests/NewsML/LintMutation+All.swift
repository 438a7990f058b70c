extension LintMutation {
  /// Every way to spoil the clean item.
  static let all = ofTheFacts + ofShape + ofCodes + ofContent + ofLifecycle

  private static let ofShape: [LintMutation] = [
    LintMutation(
      "xmlns=\"http://iptc.org/std/nar/2006-10-01/\"", to: "xmlns=\"http://e.x/\"", "namespace", at: "<newsItem"),
    LintMutation("<altId>ferry-3</altId>", to: "<altID/>", "unknown-element", at: "<altID/>"),
    LintMutation("<keyword>", to: "<keyword rnak=\"1\">", "unknown-attribute", at: "rnak="),
    LintMutation("<edNote>", to: "<edNote><p xmlns=\"\">Now</p>", "unknown-element", at: "<p xmlns"),
    LintMutation("<title>Ferry</title>", to: "<located literal=\"x\"/>", "misplaced-element", at: "<located"),
    LintMutation(
      "<urgency>4</urgency>", to: "<urgency>4</urgency><urgency>5</urgency>", "repeated-element", at: "<urgency>5"),
    LintMutation("standard=\"NewsML-G2\" ", to: "", "missing-attribute", at: "<newsItem"),
    LintMutation("guid=\"urn:newsml:example.com:20260102:ferry\"", to: "guid=\"ferry 3\"", "guid-form", at: "guid="),
    LintMutation("version=\"3\"", to: "version=\"3.1\"", "bad-version", at: "version=\"3.1\""),
    LintMutation("conformance=\"power\"", to: "", "no-conformance", at: "<newsItem"),
    LintMutation("conformance=\"power\"", to: "conformance=\"Power\"", "bad-conformance", at: "conformance="),
    LintMutation(
      "<inlineData ", to: "<inlineData id=\"story\" ", "duplicate-id", at: "id=\"story\" contenttype=\"text"),
    LintMutation("wordcount=\"4\"", to: "wordcount=\"\"", "number-form", at: "wordcount="),
    LintMutation("<urgency>4", to: "<urgency>0", "number-form", at: "<urgency>"),
    LintMutation("tag=\"en\"", to: "tag=\"English language\"", "language-form", at: "tag="),
  ]

  private static let ofCodes: [LintMutation] = [
    LintMutation("Standards_41", to: "Standards_35", "catalog-version", at: "href="),
    LintMutation(
      "<catalogRef href=\"http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml\"/>",
      to: """
        <catalog><scheme alias="ninat" uri="http://cv.iptc.org/newscodes/ninature/"/>
        <scheme alias="stat" uri="http://cv.iptc.org/newscodes/pubstatusg2/"/>
        <scheme alias="sig" uri="http://cv.iptc.org/newscodes/signal/"/>
        <scheme alias="irel" uri="http://cv.iptc.org/newscodes/itemrelation/"/>
        <scheme alias="genre" uri="http://cv.iptc.org/newscodes/genre/"/>
        <scheme alias="cpnat" uri="http://cv.iptc.org/newscodes/cpnature/"/>
        <scheme alias="medtop" uri="http://cv.iptc.org/newscodes/mediatopic/"/>
        <scheme alias="drol" uri="http://cv.iptc.org/newscodes/descriptionrole/"/></catalog>
        """, "uncited-catalog", at: "rendition="),
    LintMutation("qcode=\"genre:Current\"", to: "qcode=\"genre:Current Affairs\"", "qcode-form", at: "qcode=\"genre"),
    LintMutation("stat:usable", to: "stat:cancelled", "unknown-code", at: "qcode=\"stat:"),
    LintMutation(
      "<pubStatus qcode=\"stat:usable\"/>",
      to: "<pubStatus uri=\"http://cv.iptc.org/newscodes/pubstatusg2/nonsense\"/>", "unknown-code",
      at: "uri=\"http://cv"),
    LintMutation("irel:seeAlso", to: "irel:seealso", "code-case", at: "rel="),
    LintMutation("medtop:20000344", to: "medtop:20000030", "retired-media-topic", at: "qcode=\"medtop"),
    LintMutation("medtop:20000344", to: "medtop:20999999", "unknown-media-topic", at: "qcode=\"medtop"),
    LintMutation("<creator ", to: "<creator role=\"ctrol:x\" ", "retired-vocabulary", at: "role=\"ctrol"),
  ]

  private static let ofContent: [LintMutation] = [
    LintMutation(
      "contenttype=\"image/jpeg\"", to: "contenttype=\"video/mp4\"", "content-mismatch", at: "contenttype=\"video"),
    LintMutation(
      "contenttype=\"application/xhtml+xml\"", to: "contenttype=\"application/nitf+xml\"", "content-mismatch",
      at: "contenttype=\"application/nitf"),
    LintMutation(
      "text/plain\">The ferry", to: "text/plain\">&lt;p>The&lt;/p> ferry", "escaped-markup", at: "<inlineData"),
    LintMutation("<by>By Morag", to: "<by>By Mor&amp;#225;g", "double-escape", at: "<by>"),
    LintMutation(
      "<headline>Ferry sails <a href=\"http://example.com/a\">again</a></headline>", to: "<headline/>",
      "empty-headline",
      at: "<headline/>"),
    LintMutation("src=\"quay.jpg\"", to: "src=\"ship.jpg\"", "dangling-media", at: "src="),
    LintMutation("<img src=\"quay.jpg\"", to: "<img data-assoc-ref=\"a001\"", "dangling-media", at: "data-assoc-ref"),
    LintMutation("sails again.</p>", to: "sails. Picture to follow at noon.</p>", "note-in-body", at: "<edNote>"),
  ]

  private static let ofLifecycle: [LintMutation] = [
    LintMutation("2026-01-02T08:30:00Z", to: "2026-01-02 08:30", "date-form", at: "<firstCreated>"),
    LintMutation("2026-01-02T08:30:00Z", to: "", "date-form", at: "<firstCreated>"),
    LintMutation("2026-01-02T08:30:00Z", to: "2026-01-02T09:30:00Z", "dates-order", at: "<versionCreated>"),
    LintMutation("2026-01-02T18:00:00+01:00", to: "", "open-embargo", at: "<embargoed>"),
    LintMutation("2026-01-02T18:00:00+01:00", to: "2026-01-02T09:30:00+01:00", "past-embargo", at: "<embargoed>"),
    LintMutation(
      "<copyrightHolder uri=\"http://example.com/\"><name>Example News</name></copyrightHolder>", to: "", "no-rights",
      at: "<newsItem",
      without: [
        "<rightsInfo>", "</rightsInfo>", "<copyrightNotice>(c) Example News 2026</copyrightNotice>",
        "<usageTerms>For subscribers.</usageTerms>",
        "<dataMining uri=\"http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED\"/>",
      ]),
    LintMutation("stat:usable", to: "stat:canceled", "kill-with-body", at: "<pubStatus"),
  ]
}
