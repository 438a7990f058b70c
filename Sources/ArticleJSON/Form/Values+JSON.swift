import JSONText
import Source

extension String: JSONForm {
  func write(to writer: inout FieldWriter) {
    writer.sink.string(self)
  }

  static func read(from reader: inout FieldReader) throws(ArticleJSONFailure) -> String {
    try reader.scan { scanner throws(JSONFailure) in try scanner.string() }
  }

  static func describe(in book: inout SchemaBook) -> SchemaForm { .text }
}

extension Int: JSONForm {
  func write(to writer: inout FieldWriter) {
    writer.sink.int(self)
  }

  static func read(from reader: inout FieldReader) throws(ArticleJSONFailure) -> Int {
    try reader.scan { scanner throws(JSONFailure) in try scanner.integer() }
  }

  static func describe(in book: inout SchemaBook) -> SchemaForm { .integer }
}

extension Bool: JSONForm {
  func write(to writer: inout FieldWriter) {
    writer.sink.bool(self)
  }

  static func read(from reader: inout FieldReader) throws(ArticleJSONFailure) -> Bool {
    try reader.scan { scanner throws(JSONFailure) in try scanner.boolean() }
  }

  static func describe(in book: inout SchemaBook) -> SchemaForm { .flag }
}

extension Array: JSONForm where Element: JSONForm {
  func write(to writer: inout FieldWriter) {
    writer.sink.beginArray()
    // Through the buffer, because an iterator would copy each element.
    withUnsafeBufferPointer { elements in
      for index in elements.indices { elements[index].write(to: &writer) }
    }
    writer.sink.endArray()
  }

  static func read(from reader: inout FieldReader) throws(ArticleJSONFailure) -> [Element] {
    try reader.list()
  }

  static func describe(in book: inout SchemaBook) -> SchemaForm { .list(Element.describe(in: &book)) }
}

extension SourceRange: JSONForm {
  func write(to writer: inout FieldWriter) {
    writer.sink.ints(start, end)
  }

  static func read(from reader: inout FieldReader) throws(ArticleJSONFailure) -> SourceRange {
    let place = reader.place
    let offsets: [Int] = try reader.list()
    guard offsets.count == 2, let start = offsets.first, let end = offsets.last, start >= 0, end >= start else {
      throw reader.failure(.badRange, at: place)
    }
    return SourceRange(start, end)
  }

  static func describe(in book: inout SchemaBook) -> SchemaForm {
    book.define("SourceRange") { _ in .range }
  }
}
