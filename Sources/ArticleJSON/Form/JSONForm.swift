/// Something of the model that has one form in JSON: written, read and described.
protocol JSONForm {
  /// Writes it where the writer stands.
  func write(to writer: inout FieldWriter)
  /// Reads what stands next.
  static func read(from reader: inout FieldReader) throws(ArticleJSONFailure) -> Self
  /// Says what any of its values looks like; records add themselves to the book.
  static func describe(in book: inout SchemaBook) -> SchemaForm
}
