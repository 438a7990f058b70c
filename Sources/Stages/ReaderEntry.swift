import Source

/// A reader as a catalogue lists it.
public struct ReaderEntry: Sendable {
  /// The format it reads.
  public let format: Format
  /// What it says of itself.
  public let about: StageAbout
  /// The names of the schema files its check can make use of.
  public let schemaNames: [String]
  /// How sure it is, 0 to 100, that the bytes are of its format.
  public let recognises: @Sendable (SourceFile) -> Int
  /// Makes the reader of its settings; what is left in them is unknown to it.
  public let make: @Sendable (inout Settings) throws(StageFailure) -> any ArticleReader

  /// Lists a reader.
  public init<Reader: ArticleReader>(_ reader: Reader.Type) {
    format = Reader.format
    schemaNames = Reader.schemaNames
    about = StageAbout(reader, named: Reader.format.name)
    recognises = { Reader.recognises($0) }
    make = { (settings: inout Settings) throws(StageFailure) -> any ArticleReader in
      Reader(options: try Reader.Options(&settings))
    }
  }
}
