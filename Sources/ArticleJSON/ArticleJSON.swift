import ArticleModel
import JSONText
import Source

/// The model as JSON: complete, stable to the byte, and read back equal.
package enum ArticleJSON {
  /// The version of the form that is written.
  package static var version: Int { FormatVersion.current }

  /// Appends a document, with a line end behind it.
  package static func write(_ document: Document, to bytes: inout [UInt8], pretty: Bool) {
    var writer = FieldWriter(sink: JSONSink(pretty: pretty, appendingTo: bytes))
    bytes = []
    document.write(to: &writer)
    writer.sink.newline()
    bytes = writer.sink.take()
  }

  /// Reads a document; what was odd but readable comes back as remarks.
  package static func read(
    _ source: SourceFile
  ) throws(ArticleJSONFailure) -> (document: Document, remarks: [ArticleJSONRemark]) {
    var reader = try FieldReader(source)
    let document = try Document.read(from: &reader)
    try reader.finish()
    return (document, reader.remarks)
  }

  /// Writes the JSON Schema (2020-12) of a document; `meaning` says what a record, or a field of it, stands for.
  package static func writeSchema(to bytes: inout [UInt8], meaning: (String, String?) -> String?) {
    var sink = JSONSink(pretty: true, appendingTo: bytes)
    bytes = []
    SchemaBook(of: Document.self).write(to: &sink, meaning: meaning)
    sink.newline()
    bytes = sink.take()
  }
}
