/// An enum that is a word in JSON, or a record where words do not suffice.
protocol JSONChoice: JSONForm {
  /// The words.
  associatedtype Word: RawRepresentable<String> & CaseIterable
  /// What it is where no word says it.
  associatedtype Other: JSONForm
  /// The word or the other.
  var choice: Choice<Word, Other> { get }
  /// Makes it of the word or the other.
  init(_ choice: Choice<Word, Other>)
}

extension JSONChoice {
  func write(to writer: inout FieldWriter) {
    switch choice {
    case .word(let word): writer.sink.string(word.rawValue)
    case .other(let other): other.write(to: &writer)
    }
  }

  static func read(from reader: inout FieldReader) throws(ArticleJSONFailure) -> Self {
    if try reader.nextKind() == .string { return Self(.word(try reader.word())) }
    return Self(.other(try Other.read(from: &reader)))
  }

  static func describe(in book: inout SchemaBook) -> SchemaForm {
    book.define(String(describing: Self.self)) { book in
      .either([.words(Word.allCases.map(\.rawValue)), Other.describe(in: &book)])
    }
  }
}
