/// A struct of the model that is a JSON object: one list of its fields writes it, reads it and describes it.
protocol JSONRecord: JSONForm {
  /// Its name in the schema.
  static var recordName: String { get }
  /// The value with every field at its default.
  static var blank: Self { get }
  /// Shows every field to the visitor, in the order they are written.
  mutating func visit<V: FieldVisitor>(_ visitor: inout V) throws(V.Failure)
}

extension JSONRecord {
  static var recordName: String { String(describing: Self.self) }

  func write(to writer: inout FieldWriter) {
    writer.sink.beginObject()
    writer.fields(of: self)
    writer.sink.endObject()
  }

  static func read(from reader: inout FieldReader) throws(ArticleJSONFailure) -> Self {
    try reader.enterObject()
    return try reader.fields()
  }

  static func describe(in book: inout SchemaBook) -> SchemaForm {
    book.define(recordName) { book in SchemaVisitor.object(of: Self.self, in: &book) }
  }
}
