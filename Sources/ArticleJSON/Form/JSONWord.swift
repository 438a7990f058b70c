/// An enum of words that is one of them in JSON.
protocol JSONWord: JSONForm, RawRepresentable<String>, CaseIterable {}

extension JSONWord {
  func write(to writer: inout FieldWriter) {
    writer.sink.string(rawValue)
  }

  static func read(from reader: inout FieldReader) throws(ArticleJSONFailure) -> Self {
    try reader.word()
  }

  static func describe(in book: inout SchemaBook) -> SchemaForm {
    book.define(String(describing: Self.self)) { _ in .words(allCases.map(\.rawValue)) }
  }
}
