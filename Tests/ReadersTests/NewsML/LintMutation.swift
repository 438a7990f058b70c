import Source
import Testing

/// One way to spoil a clean item, and what the lint must say of it.
struct LintMutation: CustomTestStringConvertible {
  /// What stands in the item; any of these.
  var old: [String]
  /// What comes in its place.
  var new: String
  /// What the finding is called.
  var id: String
  /// Where the finding begins, as words of the spoilt item.
  var place: String
  /// What is left out besides, wherever it stands.
  var without: [String]

  var testDescription: String { "\(id): \(new)" }

  init(
    _ old: String..., to new: String, _ id: String, at place: String, without: [String] = [],
    of format: String = "newsml"
  ) {
    self.old = old
    self.new = new
    self.id = format + "." + id
    self.place = place
    self.without = without
  }

  /// The spoilt item; `nil` where there is nothing to spoil.
  func applied(to text: String) -> String? {
    guard let old = old.first(where: { text.contains($0) }) else { return nil }
    let spoilt = text.replacing(old, with: new, maxReplacements: 1)
    return without.reduce(spoilt) { $0.replacing($1, with: "") }
  }

  /// Where the finding must begin.
  func position(in text: String) -> SourcePosition? {
    guard let range = text.firstRange(of: place) else { return nil }
    let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return LineTable(SourceFile(name: "", bytes: Array(text.utf8))).position(of: offset)
  }

  /// Expects that of a clean text, spoilt, this is the one finding, and at its line and column.
  func expectNamed(in clean: String, by findings: (String) throws -> [Diagnostic]) throws {
    let text = try #require(applied(to: clean), "the mutation does not apply")
    let found = try findings(text)
    #expect(found.map(\.id) == [id], "\(found.map(\.message))")
    let place = try #require(found.first?.range)
    let position = LineTable(SourceFile(name: "", bytes: Array(text.utf8))).position(of: place.start)
    #expect(position == self.position(in: text))
  }

  /// The mutations that the schema was measured with.
  static let ofTheFacts: [LintMutation] = [
    LintMutation(
      "<html xmlns=\"http://www.w3.org/1999/xhtml\">", to: "<html>", "body-namespace", at: "<html>"),
    LintMutation(
      "<versionCreated>2026-01-02T09:00:00Z", "<versionCreated>2026-01-01T00:00:00Z",
      to: "<versionCreated>2026-01-02T09:00:00", "zoneless-moment", at: "<versionCreated>"),
    LintMutation(
      "qcode=\"genre:Current\"", to: "qcode=\"gendre:Current\"", "unknown-alias", at: "qcode=\"gendre"),
    LintMutation("stat:usable", to: "stat:nonsense", "unknown-code", at: "qcode=\"stat:"),
    LintMutation(
      "<contentSet original=\"story\">", "<contentSet original=\"c1\">", to: "<contentSet>", "no-original",
      at: "<contentSet>"),
    LintMutation(
      "<contentSet original=\"story\">", "<contentSet original=\"c1\">", to: "<contentSet original=\"c9\">",
      "dangling-id", at: "original=\"c9\""),
    LintMutation(
      "application/xhtml+xml", to: "application/xhtml+html", "content-type", at: "contenttype=\"application/xhtml+html"),
    LintMutation(
      "guid=\"urn:newsml:example.com:20260102:ferry\"", "guid=\"urn:newsml:example.com:20260101:abc\"",
      to: "guid=\"\"", "empty-guid", at: "guid=\"\""),
    LintMutation(
      "<catalogRef href=\"http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml\"/>", to: "",
      "no-catalog", at: "<newsItem"),
    LintMutation(
      "<language tag=\"en\"/>", to: "", "no-language", at: "<newsItem", without: [" xml:lang=\"en\""]),
    LintMutation("2.35\"", to: "9.99\"", "unknown-version", at: "standardversion"),
    LintMutation("<p>", to: "<nonsense/><p>", "unknown-xhtml", at: "<nonsense/>"),
    LintMutation("<located literal=\"Oban\">", "<located literal=\"l\">", to: "<located>", "no-code", at: "<located>"),
    LintMutation("<provider literal=\"example.com\">", to: "<provider>", "no-code", at: "<provider>"),
    LintMutation(
      "<itemClass qcode=\"ninat:text\"/>", to: "<title>First</title><itemClass qcode=\"ninat:text\"/>", "wrong-order",
      at: "<title>First"),
    LintMutation(
      "<versionCreated>2026-01-02T09:00:00Z</versionCreated>", "<versionCreated>2026-01-01T00:00:00Z</versionCreated>",
      to: "", "missing-element", at: "<itemMeta>"),
    LintMutation("rendition=\"rnd:highRes\"", to: "rendition=\"highRes\"", "qcode-form", at: "rendition=\"highRes\""),
  ]
}
