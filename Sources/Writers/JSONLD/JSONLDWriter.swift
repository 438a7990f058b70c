import ArticleModel
import JSONText
import Source
import Stages

/// Writes schema.org's NewsArticle as JSON-LD, fit to stand inside an HTML `script` element.
///
/// Only what the story says is said: dates keep their precision, and nobody becomes a person or an organisation unless
/// the source tells which.
struct JSONLDWriter: ArticleWriter {
  static let format = Format(
    "jsonld", "schema.org NewsArticle as JSON-LD, for web pages", fileExtensions: ["jsonld"],
    mediaType: "application/ld+json")
  static let diagnostics: [DiagnosticKind] = [.jsonldNothingToWrite]
  static let losses = LossKind.ofJSONLD

  struct Options: StageOptions {
    var pretty = true

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take("pretty", into: &pretty, "lay the JSON out for people, in lines and indents")
    }
  }

  let options: Options

  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    var nodes: [JSONDraft] = []
    for (index, item) in document.items.enumerated() {
      var sheet = JSONLDSheet(prefix: document.items.count > 1 ? "items[\(index)]." : "")
      if let node = sheet.node(of: item) { nodes.append(node) }
      for loss in ForeignBags(item, sheet.prefix).losses(as: .jsonldForeign) where !loss.path.hasSuffix(".verbatim") {
        context.lose(loss)
      }
      sheet.finish(in: &context)
    }
    if document.envelope != nil { context.lose(Loss(.jsonldNoPlace, path: "envelope")) }
    guard !nodes.isEmpty else { throw StageFailure(Diagnostic(.jsonldNothingToWrite)) }
    var sink = JSONSink(pretty: options.pretty)
    Self.whole(nodes).value.write(to: &sink)
    sink.newline()
    bytes = Self.escaped(sink.take(), behind: [])
  }

  /// One node with its context, or a graph of several.
  static func whole(_ nodes: [JSONDraft]) -> JSONDraft {
    var draft = JSONDraft()
    draft.set("@context", "https://schema.org")
    if nodes.count > 1 {
      draft.set("@graph", nodes.map(\.value))
    } else {
      for member in nodes.flatMap(\.members) { draft.set(member.name, member.node.value) }
    }
    return draft
  }

  /// The JSON without a `<`, which could end the element it stands in; a `<` stands in strings alone.
  private static func escaped(_ json: [UInt8], behind bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    bytes.reserveCapacity(json.count)
    for byte in json {
      if byte == UInt8(ascii: "<") { bytes += "\\u003c".utf8 } else { bytes.append(byte) }
    }
    return bytes
  }
}
