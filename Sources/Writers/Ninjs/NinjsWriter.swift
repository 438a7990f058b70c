import ArticleModel
import JSONText
import NewsCodes
import Source
import Stages

/// Writes ninjs that its schema accepts: one item as an object, several as a list of them.
///
/// An item that came as ninjs keeps its line unless one is asked for, and says no more than it did; any other is written
/// in line 3 with everything a receiver may want: standard, type, status, HTML and plain bodies with their counts.
struct NinjsWriter: ArticleWriter {
  static let format = Format(
    "ninjs", "IPTC ninjs 1, 2 and 3: news in JSON", fileExtensions: ["json", "ninjs"], mediaType: "application/json")
  static let diagnostics = DiagnosticKind.ofNinjsWriter
  static let losses = LossKind.ofNinjs

  /// Which line is written.
  enum Version: String, CaseIterable, Sendable {
    /// The line the item came in, or 3.
    case auto
    /// ninjs 3.1.
    case three = "3"
    /// ninjs 2.2.
    case two = "2"
    /// ninjs 1.6.
    case one = "1"
  }

  struct Options: StageOptions {
    var version = Version.auto
    var pretty = true

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take("version", into: &version, "the line: the one the item came in or 3 (auto), 3, 2 or 1")
      try settings.take("pretty", into: &pretty, "lay the JSON out for people, in lines and indents")
    }
  }

  let options: Options

  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    var values: [JSONValue] = []
    for (index, item) in document.items.enumerated() {
      let place = NinjsPlace(source: document.source, index: index, isAlone: document.items.count == 1)
      if let value = try value(of: item, at: place, in: &context) { values.append(value) }
    }
    if document.envelope != nil { context.lose(Loss(.ninjsEnvelope, path: "envelope")) }
    guard let first = values.first else { throw StageFailure(Diagnostic(.ninjsNoItemsToWrite)) }
    // A second holder would have the buffer copied at the first byte.
    var sink = JSONSink(pretty: options.pretty, reusing: exchange(&bytes, with: []))
    let whole = values.count == 1 ? first : JSONValue.array(values.map { JSONNode($0) })
    whole.write(to: &sink)
    sink.newline()
    bytes = sink.take()
  }

  /// An item at its place as a value; `nil` where ninjs has none for it.
  func value(of item: Item, at place: NinjsPlace, in context: inout StageContext) throws(StageFailure) -> JSONValue? {
    let wanted = NinjsLine(rawValue: options.version.rawValue)
    let own = NinjsLine(mark: item.metadata?.identity.standard?.conformance)
    var sheet = NinjsSheet(wanted ?? own ?? .three, own: own, facts: context.facts, at: place)
    let value = try sheet.item(item)
    sheet.finish(in: &context)
    return value
  }
}
