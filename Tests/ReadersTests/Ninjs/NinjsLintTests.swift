import Source
import Stages
import Testing

@testable import Readers

/// What breaks ninjs, or is unwise though it does not, is named at its place.
struct NinjsLintTests {
  private static let clean = """
    {"uri": "urn:newsml:example.com:20260102:ferry", "type": "text", "version": "3",
     "standard": {"name": "ninjs", "version": "3.1"},
     "firstCreated": "2026-01-02T08:30:00Z", "versionCreated": "2026-01-02T09:00:00Z",
     "embargoedUntil": "2026-01-02T18:00:00+01:00", "expires": "2027-01-02T00:00:00Z",
     "pubStatus": "usable", "urgency": 4, "language": "en",
     "copyrightHolder": "Example News", "usageTerms": "For subscribers.",
     "edNote": "Picture to follow from the quay at noon.",
     "headlines": [{"role": "main", "value": "Ferry sails again"}],
     "subjects": [{"name": "economy", "uri": "http://cv.iptc.org/newscodes/mediatopic/20000344", "rel": "about"}],
     "bodies": [{"role": "html", "contentType": "text/html", "value": "<p>The ferry sails. <img data-assoc-ref=\\"quay\\"></p>"},
                {"role": "text", "contentType": "text/plain", "value": "The ferry sails.", "wordCount": 3}],
     "associations": [{"name": "quay", "uri": "urn:newsml:example.com:20260102:quay", "type": "picture",
       "renditions": [{"name": "web", "href": "http://example.com/quay.jpg", "contentType": "image/jpeg", "width": 10}]}]}
    """

  private static func mutation(
    _ old: String, _ new: String, _ id: String, at place: String
  ) -> LintMutation {
    LintMutation(old, to: new, id, at: place, of: "ninjs")
  }

  private static let mutations: [LintMutation] = [
    mutation("\"uri\": \"urn:newsml:example.com:20260102:ferry\", ", "", "missing-member", at: "{"),
    mutation(
      "\"uri\": \"urn:newsml:example.com:20260102:ferry\"", "\"uri\": \"ferry 1\"", "uri-form", at: "\"ferry 1\""),
    mutation("\"urn:newsml:example.com:20260102:quay\"", "\"quay\"", "uri-form", at: "\"quay\", \"type\""),
    mutation("\"type\": \"text\", ", "", "no-type", at: "{"),
    mutation("\"type\": \"text\"", "\"type\": \"Text\"", "word-case", at: "\"Text\""),
    mutation("\"usable\"", "\"useable\"", "unknown-code", at: "\"useable\""),
    mutation("\"edNote\"", "\"ednote\"", "undefined-member", at: "\"ednote\""),
    mutation("\"edNote\"", "\"note\"", "undefined-member", at: "\"note\""),
    mutation("\"edNote\"", "\"byline\"", "undefined-member", at: "\"byline\""),
    mutation("\"wordCount\": 3", "\"words\": 3", "undefined-member", at: "\"words\""),
    mutation("\"wordCount\": 3", "\"wordCount\": \"3\"", "wrong-type", at: "\"3\"}"),
    mutation("\"urgency\": 4", "\"urgency\": 10", "number-form", at: "10, "),
    mutation("\"urgency\": 4", "\"urgency\": null", "wrong-type", at: "null"),
    mutation("\"2026-01-02T09:00:00Z\"", "\"2026-01-02T09:00:00\"", "zoneless-moment", at: "\"2026-01-02T09:00:00\""),
    mutation("\"2026-01-02T09:00:00Z\"", "\"2 January\"", "date-form", at: "\"2 January\""),
    mutation("\"2026-01-02T09:00:00Z\"", "\"2026-01-02\"", "date-form", at: "\"2026-01-02\""),
    mutation("\"2026-01-02T18:00:00+01:00\"", "\"2026-01-01T18:00:00Z\"", "past-embargo", at: "\"2026-01-01T18"),
    mutation("\"2027-01-02T00:00:00Z\"", "\"2025-01-02T00:00:00Z\"", "dates-order", at: "\"2025-"),
    mutation("\"usable\"", "\"canceled\"", "kill-with-body", at: "\"canceled\""),
    mutation("\"copyrightHolder\": \"Example News\", \"usageTerms\": \"For subscribers.\",", "", "no-rights", at: "{"),
    mutation(", \"language\": \"en\"", "", "no-language", at: "{"),
    mutation("\"3.1\"", "\"3.9\"", "unknown-version", at: "\"3.9\""),
    mutation("\"3.1\"", "\"2.1\"", "unknown-version", at: "\"2.1\""),
    mutation("mediatopic/20000344", "mediatopic/20000030", "retired-media-topic", at: "\"http://cv.iptc"),
    mutation("mediatopic/20000344", "mediatopic/29999999", "unknown-media-topic", at: "\"http://cv.iptc"),
    mutation(
      "\"uri\": \"http://cv.iptc.org/newscodes/mediatopic/20000344\"", "\"literal\": \"medtop:20000030\"",
      "retired-media-topic", at: "\"medtop:"),
    mutation("image/jpeg", "image/jpg", "content-type", at: "\"image/jpg\""),
    mutation("image/jpeg", "video/mp4", "content-mismatch", at: "\"video/mp4\""),
    mutation("\"The ferry sails.\"", "\"<p>The ferry sails.</p>\"", "escaped-markup", at: "\"<p>The ferry sails.</p>"),
    mutation("sails again", "sails &amp; sings", "double-escape", at: "\"Ferry sails &"),
    mutation("\"Ferry sails again\"", "\" \"", "empty-headline", at: "\" \""),
    mutation("data-assoc-ref=\\\"quay\\\"", "data-assoc-ref=\\\"pier\\\"", "dangling-media", at: "<img"),
    mutation("data-assoc-ref=\\\"quay\\\"", "src=\\\"pier.jpg\\\"", "dangling-media", at: "<img"),
    mutation("\"href\": \"http://example.com/quay.jpg\", ", "", "dangling-media", at: "{\"name\": \"quay\""),
    mutation(
      "The ferry sails. <img", "Picture to follow from the quay at noon. <img", "note-in-body", at: "\"Picture to"),
  ]

  @Test(arguments: mutations)
  func namesEveryMutationAtItsPlace(mutation: LintMutation) throws {
    try mutation.expectNamed(in: Self.clean, by: Self.findings)
  }

  @Test func aCleanItemHasNoFindings() throws {
    #expect(try Self.findings(in: Self.clean) == [])
  }

  @Test func itemsOfAListAreJudgedTogether() throws {
    let other = Self.clean.replacing("\"version\": \"3\"", with: "\"version\": \"4\"")
    #expect(try Self.findings(in: "[\(Self.clean), \(other)]") == [])
    #expect(try Self.findings(in: "[\(Self.clean), \(Self.clean)]").map(\.id) == ["ninjs.duplicate-item"])
  }

  @Test func theNamesOfAssociationsAreTheirOwn() throws {
    let text = Self.clean.replacing(
      "\"associations\": [",
      with: "\"associations\": [{\"name\": \"quay\", \"uri\": \"urn:newsml:example.com:20260102:pier\"}, ")
    #expect(try Self.findings(in: text).map(\.id) == ["ninjs.duplicate-name"])
  }

  @Test func whatIsNoJSONIsAFailure() {
    #expect(throws: StageFailure.self) { try Self.findings(in: String(Self.clean.dropLast())) }
    #expect(throws: StageFailure.self) { try Self.findings(in: "{\"some\": 1}") }
  }

  private static func findings(in text: String) throws -> [Diagnostic] {
    var context = StageContext()
    var settings = Settings(of: "ninjs")
    let reader = NinjsReader(options: try NinjsReader.Options(&settings))
    try reader.judge(by: []).judge(SourceFile(name: "item.json", bytes: Array(text.utf8)), in: &context)
    return context.diagnostics
  }
}
