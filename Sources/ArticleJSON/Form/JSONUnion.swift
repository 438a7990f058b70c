/// An enum of records that is a JSON object: a leading `type`, and beside it the fields of the record.
protocol JSONUnion: JSONForm {
  /// The values of `type`.
  associatedtype Tag: RawRepresentable<String> & CaseIterable
  /// Its name in the schema.
  static var unionName: String { get }
  /// Writes its tag and its fields, through `tagged`.
  func writeCase(to writer: inout FieldWriter)
  /// Has the record of a case made, and wraps it.
  static func make<V: PayloadVisitor>(_ tag: Tag, _ visitor: inout V) throws(V.Failure) -> Self
}

extension JSONUnion {
  static var unionName: String { String(describing: Self.self) }

  func write(to writer: inout FieldWriter) {
    writer.sink.beginObject()
    writeCase(to: &writer)
    writer.sink.endObject()
  }

  /// Writes a tag and the fields of its record; for `writeCase`.
  @inline(__always)
  func tagged<R: JSONRecord>(_ tag: Tag, _ record: R, to writer: inout FieldWriter) {
    writer.sink.key("type")
    writer.sink.string(tag.rawValue)
    writer.fields(of: record)
  }

  static func read(from reader: inout FieldReader) throws(ArticleJSONFailure) -> Self {
    try reader.enterObject()
    let tag: Tag = try reader.tag()
    return try make(tag, &reader)
  }

  static func describe(in book: inout SchemaBook) -> SchemaForm {
    book.define(unionName) { book in
      var visitor = SchemaPayloadVisitor(union: unionName, book: book)
      for tag in Tag.allCases {
        visitor.tag = tag.rawValue
        _ = make(tag, &visitor)
      }
      let forms = visitor.defineForms()
      book = visitor.book
      return .either(forms)
    }
  }
}
