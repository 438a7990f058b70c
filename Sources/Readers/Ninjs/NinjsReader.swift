import ArticleModel
import JSONText
import NewsCodes
import Source
import Stages

/// Reads ninjs of any line, and what its relatives make of it: `guid` for `uri`, an envelope around the items, items in a
/// list or a line each.
///
/// What the model has no place for is kept verbatim, as JSON; the writer of the same line puts it back.
struct NinjsReader: ArticleReader {
  static let format = Format(
    "ninjs", "IPTC ninjs 1, 2 and 3: news in JSON", fileExtensions: ["json", "ninjs"], mediaType: "application/json")
  static let diagnostics = DiagnosticKind.ofNinjsReader + DiagnosticKind.ofNinjsLint
  static let losses = LossKind.htmlBody

  init(options: NoOptions) {}

  static func recognises(_ source: SourceFile) -> Int {
    let opening = source.bytes.first { $0 > 0x20 && $0 < 0x80 }
    guard opening == UInt8(ascii: "{") || opening == UInt8(ascii: "[") else { return 0 }
    if source.mentions("ninjs", within: 8_192) { return 95 }
    let signs: [StaticString] = [
      "\"uri\"", "\"guid\"", "\"headline", "\"body_", "\"bodies\"", "\"versioncreated\"", "\"pubstatus\"",
      "\"usageterms\"", "\"copyrightholder\"", "\"associations\"", "\"renditions\"", "\"altids\"", "\"slugline\"",
      "\"digitalsourcetype\"", "\"firstcreated\"", "\"trustindicator",
    ]
    let seen = signs.reduce(0) { $0 + (source.mentions($1, within: 8_192) ? 1 : 0) }
    return seen > 1 ? 90 : seen == 1 ? 45 : 0
  }

  func read(_ source: SourceFile, in context: inout StageContext) throws(StageFailure) -> Document {
    var harvest = NinjsHarvest()
    for node in try Self.values(of: source, in: &context) { harvest.gather(node) }
    guard !harvest.items.isEmpty else { throw StageFailure(Diagnostic(.ninjsNoItems, at: source.range)) }
    var document = Document(envelope: harvest.envelope)
    if document.envelope != nil { context.report(Diagnostic(.ninjsEnvelope, at: harvest.range)) }
    for item in harvest.items {
      var reading = NinjsReading(source, line: NinjsLine(of: item))
      document.items.append(reading.item(item))
      reading.finish(in: &context)
    }
    return document
  }

  /// The JSON values of an input: one, or several that follow each other.
  static func values(
    of source: SourceFile, in context: inout StageContext
  ) throws(StageFailure) -> [JSONNode] {
    do throws(JSONFailure) {
      var scanner = try JSONScanner(source.bytes)
      var values: [JSONNode] = [try scanner.node()]
      while !scanner.isAtEnd { values.append(try scanner.node()) }
      for remark in scanner.remarks { context.report(.ninjsRemark(remark)) }
      return values
    } catch {
      let kind: DiagnosticKind = error.reason == .tooDeep ? .ninjsTooDeep : .ninjsNotJSON
      let failure: FailureKind = error.reason == .tooDeep ? .limit : .conversion
      throw StageFailure(Diagnostic(kind, error.message, at: source.clamped(error.range)), failure)
    }
  }
}
