import JSONText

/// Bytes in JSON: text where they are UTF-8, otherwise an object with their base64.
struct Octets: JSONForm {
  /// The bytes.
  var bytes: [UInt8]

  func write(to writer: inout FieldWriter) {
    if let text = String(validating: bytes, as: UTF8.self) {
      writer.sink.string(text)
    } else {
      writer.sink.beginObject()
      writer.sink.key("base64")
      writer.sink.string(Base64.text(of: bytes))
      writer.sink.endObject()
    }
  }

  static func read(from reader: inout FieldReader) throws(ArticleJSONFailure) -> Octets {
    if try reader.nextKind() == .string { return Octets(bytes: Array(try String.read(from: &reader).utf8)) }
    return Octets(bytes: try Base64Record.read(from: &reader).bytes)
  }

  static func describe(in book: inout SchemaBook) -> SchemaForm {
    book.define("Octets") { book in .either([.text, Base64Record.describe(in: &book)]) }
  }
}
