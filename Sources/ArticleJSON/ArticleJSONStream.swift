import ArticleModel
import JSONText

/// A document in JSON, written item by item: the same bytes as `ArticleJSON.write`.
package struct ArticleJSONStream {
  private var writer: FieldWriter
  private var hasItems = false

  /// Begins a document with this envelope.
  package init(_ envelope: Envelope?, of source: SourceRecord?, pretty: Bool) {
    writer = FieldWriter(sink: JSONSink(pretty: pretty))
    writer.sink.beginObject()
    // Without items their list is left out; it is begun below, with the first of them.
    writer.fields(of: Document(envelope: envelope, source: source))
  }

  /// Appends the next item, and what stands before it.
  package mutating func write(_ item: Item, to bytes: inout [UInt8]) {
    if !hasItems {
      hasItems = true
      writer.sink.key("items")
      writer.sink.beginArray()
    }
    item.write(to: &writer)
    writer.sink.drain(into: &bytes)
  }

  /// Appends the end.
  package mutating func end(to bytes: inout [UInt8]) {
    if hasItems { writer.sink.endArray() }
    writer.sink.endObject()
    writer.sink.newline()
    writer.sink.drain(into: &bytes)
  }
}
