/// The version of the JSON form of the model, which leads every document; a newer one is refused.
struct FormatVersion: JSONForm, Equatable {
  /// The version that is written, and the newest that can be read.
  static let current = 1

  func write(to writer: inout FieldWriter) {
    writer.sink.int(Self.current)
  }

  static func read(from reader: inout FieldReader) throws(ArticleJSONFailure) -> FormatVersion {
    let place = reader.place
    let number = try Int.read(from: &reader)
    guard number >= 1 else { throw reader.failure(.badVersion(number), at: place) }
    guard number <= current else { throw reader.failure(.newerVersion(number), at: place) }
    return FormatVersion()
  }

  static func describe(in book: inout SchemaBook) -> SchemaForm { .constant(current) }
}
