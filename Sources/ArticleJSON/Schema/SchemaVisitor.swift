import JSONText

/// Notes the fields that a record shows.
struct SchemaVisitor: FieldVisitor {
  private var object: SchemaObject
  private var book: SchemaBook

  /// The form of a record's object.
  static func object<R: JSONRecord>(of record: R.Type, in book: inout SchemaBook) -> SchemaForm {
    var visitor = SchemaVisitor(object: SchemaObject(record: R.recordName), book: book)
    var blank = R.blank
    blank.visit(&visitor)
    book = visitor.book
    return .object(visitor.object)
  }

  mutating func required<F: JSONForm>(_ name: StaticString, _ value: inout F) {
    add(SchemaField(name: name.description, form: F.describe(in: &book), isRequired: true))
  }

  mutating func optional<F: JSONForm>(_ name: StaticString, _ value: inout F?) {
    add(SchemaField(name: name.description, form: F.describe(in: &book)))
  }

  mutating func list<F: JSONForm>(_ name: StaticString, _ value: inout [F]) {
    add(SchemaField(name: name.description, form: .list(F.describe(in: &book))))
  }

  mutating func part<R: JSONRecord>(_ name: StaticString, _ value: inout R) {
    add(SchemaField(name: name.description, form: R.describe(in: &book)))
  }

  mutating func octets(_ name: StaticString, _ value: inout [UInt8]) {
    add(SchemaField(name: name.description, form: Octets.describe(in: &book), isRequired: true))
  }

  mutating func usual<F: JSONForm & Equatable>(_ name: StaticString, _ value: inout F, _ usual: F) {
    var writer = FieldWriter(sink: JSONSink())
    usual.write(to: &writer)
    add(SchemaField(name: name.description, form: F.describe(in: &book), usual: writer.sink.bytes))
  }

  private mutating func add(_ field: SchemaField) {
    object.fields.append(field)
  }
}
