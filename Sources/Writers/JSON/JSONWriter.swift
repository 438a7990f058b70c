import ArticleJSON
import ArticleModel
import Source
import Stages

/// Writes Galley's own JSON: everything the model knows, stable to the byte.
struct JSONWriter: ArticleWriter {
  static let format = Format(
    "json", "Galley's own JSON, complete and lossless", fileExtensions: ["json"], mediaType: "application/json")

  struct Options: StageOptions {
    var pretty = true

    init(_ settings: inout Settings) throws(StageFailure) {
      try settings.take("pretty", into: &pretty, "lay the JSON out for people, in lines and indents")
    }
  }

  let options: Options

  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    ArticleJSON.write(document, to: &bytes, pretty: options.pretty)
    let ink = document.bodyInk
    context.account(TextAccount(source: ink, body: ink))
  }
}

extension JSONWriter: StreamingWriter {
  func begin(
    _ envelope: Envelope?, of source: SourceRecord?, in context: inout StageContext
  ) throws(StageFailure) -> (any WritingSession)? {
    JSONSession(stream: ArticleJSONStream(envelope, of: source, pretty: options.pretty))
  }
}
