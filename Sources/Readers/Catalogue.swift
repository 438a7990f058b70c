import Stages

/// The readers of the standard catalogue: a new one is one folder and one line here.
package enum ReaderCatalogue {
  /// The entries, in the order they are listed and asked when a format is guessed.
  package static let entries: [ReaderEntry] = [
    ReaderEntry(FeedReader.self),
    ReaderEntry(HTMLReader.self),
    ReaderEntry(JSONReader.self),
    ReaderEntry(NewsMLReader.self),
    ReaderEntry(NewsML1Reader.self),
    ReaderEntry(NinjsReader.self),
    ReaderEntry(NITFReader.self),
    ReaderEntry(TextReader.self),
  ]
}
