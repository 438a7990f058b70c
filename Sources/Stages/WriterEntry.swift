/// A writer as a catalogue lists it.
public struct WriterEntry: Sendable {
  /// The format it writes.
  public let format: Format
  /// What it says of itself.
  public let about: StageAbout
  /// Makes the writer of its settings; what is left in them is unknown to it.
  public let make: @Sendable (inout Settings) throws(StageFailure) -> any ArticleWriter

  /// Lists a writer.
  public init<Writer: ArticleWriter>(_ writer: Writer.Type) {
    format = Writer.format
    about = StageAbout(writer, named: Writer.format.name)
    make = { (settings: inout Settings) throws(StageFailure) -> any ArticleWriter in
      Writer(options: try Writer.Options(&settings))
    }
  }
}
