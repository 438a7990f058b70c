import Source
import Stages
import Testing

@testable import Readers

/// What breaks NITF 3.6, or is unwise though it does not, is named at its place.
struct NITFLintTests {
  private static let clean = """
    <?xml version="1.0" encoding="UTF-8"?>
    <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
      <head>
        <title>Ferry</title>
        <docdata management-status="usable">
          <doc-id id-string="ferry-3"/>
          <urgency ed-urg="4"/>
          <date.issue norm="20260102T090000Z"/>
          <date.expire norm="20270102T090000Z"/>
          <ed-msg info="Picture to follow from the quay at noon."/>
          <doc.copyright year="2026" holder="Example News"/>
          <identified-content><classifier idsrc="medtop" value="20000344">economy</classifier></identified-content>
        </docdata>
      </head>
      <body>
        <body.head>
          <hedline><hl1 id="h">Ferry sails again</hl1></hedline>
          <byline>By Morag Sinclair</byline>
          <dateline><location>OBAN</location></dateline>
        </body.head>
        <body.content>
          <p>The ferry sails.</p>
          <media media-type="image">
            <media-reference source="http://example.com/quay.jpg" mime-type="image/jpeg"/>
            <media-caption>The quay.</media-caption>
          </media>
          <ul><li>Monday</li></ul>
        </body.content>
      </body>
    </nitf>
    """

  private static func mutation(_ old: String, _ new: String, _ id: String, at place: String) -> LintMutation {
    LintMutation(old, to: new, id, at: place, of: "nitf")
  }

  private static let mutations: [LintMutation] = [
    mutation(" xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"", "", "namespace", at: "<nitf>"),
    mutation("<p>The ferry sails.</p>", "<para>The ferry sails.</para>", "unknown-element", at: "<para>"),
    mutation("<p>The ferry sails.</p>", "<hl1>The ferry sails.</hl1>", "misplaced-element", at: "<hl1>The"),
    mutation("<p>The ferry sails.</p>", "The ferry sails.", "stray-text", at: "<body.content>"),
    mutation("<title>Ferry</title>", "<title>Ferry</title><title>Oban</title>", "repeated-element", at: "<title>Oban"),
    mutation(
      "<title>Ferry</title>", "<tobject/><title>Ferry</title>", "wrong-order", at: "<tobject/>"),
    mutation("<li>Monday</li>", "", "missing-element", at: "<ul>"),
    mutation(" media-type=\"image\"", "", "missing-attribute", at: "<media>"),
    mutation("holder=", "owner=", "unknown-attribute", at: "owner="),
    mutation("year=\"2026\"", "year=\"20 26\"", "attribute-value", at: "year="),
    mutation("<p>The", "<p id=\"h\">The", "duplicate-id", at: "id=\"h\">The"),
    mutation("<doc-id id-string=\"ferry-3\"/>", "", "no-identity", at: "<docdata"),
    mutation("ed-urg=\"4\"", "ed-urg=\"12\"", "number-form", at: "ed-urg"),
    mutation("20260102T090000Z", "20260102T090000", "zoneless-moment", at: "norm=\"20260102"),
    mutation("20260102T090000Z", "Friday", "date-form", at: "norm=\"Friday"),
    mutation("20260102T090000Z", "", "date-form", at: "norm=\"\""),
    mutation("20270102T090000Z", "20250102T090000Z", "dates-order", at: "norm=\"2025"),
    mutation("\"usable\"", "\"embargoed\"", "open-embargo", at: "management-status"),
    mutation("\"usable\"", "\"canceled\"", "kill-with-body", at: "management-status"),
    mutation("<doc.copyright year=\"2026\" holder=\"Example News\"/>", "", "no-rights", at: "<docdata"),
    mutation("20000344", "20000030", "retired-media-topic", at: "value=\"20000030"),
    mutation("20000344", "29999999", "unknown-media-topic", at: "value=\"29999999"),
    mutation("image/jpeg", "image/jpg", "content-type", at: "mime-type"),
    mutation("image/jpeg", "video/mp4", "content-mismatch", at: "mime-type"),
    mutation("source=\"http://example.com/quay.jpg\" ", "", "dangling-media", at: "<media-reference"),
    mutation("The ferry sails.", "The ferry &amp;amp; the quay.", "double-escape", at: "<p>"),
    mutation("The ferry sails.", "The &lt;b&gt;ferry&lt;/b&gt; sails.", "escaped-markup", at: "<p>"),
    mutation("Ferry sails again", " ", "empty-headline", at: "<hl1"),
    mutation("The ferry sails.", "Picture to follow from the quay at noon.", "note-in-body", at: "info="),
  ]

  @Test(arguments: mutations)
  func namesEveryMutationAtItsPlace(mutation: LintMutation) throws {
    try mutation.expectNamed(in: Self.clean, by: Self.findings)
  }

  @Test func aCleanStoryHasNoFindings() throws {
    #expect(try Self.findings(in: Self.clean) == [])
  }

  @Test func anEmbargoThatIsOverStopsNobody() throws {
    let embargoed = Self.clean.replacing("\"usable\"", with: "\"embargoed\"")
    let release = { (moment: String) in
      embargoed.replacing("<date.expire", with: "<date.release norm=\"\(moment)\"/><date.expire")
    }
    #expect(try Self.findings(in: release("20260102T180000Z")) == [])
    #expect(try Self.findings(in: release("20260101T180000Z")).map(\.id) == ["nitf.past-embargo"])
  }

  private static func findings(in text: String) throws -> [Diagnostic] {
    var context = StageContext()
    let source = SourceFile(name: "story.xml", bytes: Array(text.utf8))
    var settings = Settings(of: "nitf")
    try NITFReader(options: try NoOptions(&settings)).judge(by: []).judge(source, in: &context)
    return context.diagnostics
  }
}
