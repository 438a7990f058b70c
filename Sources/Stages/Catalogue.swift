/// The stages there are; the pipeline is given one, so that it knows no stage by name.
public struct Catalogue: Sendable {
  /// The readers, in the order they are asked when a format is guessed.
  public let readers: [ReaderEntry]
  /// The transforms.
  public let transforms: [TransformEntry]
  /// The writers.
  public let writers: [WriterEntry]

  /// Makes a catalogue.
  public init(readers: [ReaderEntry], transforms: [TransformEntry], writers: [WriterEntry]) {
    self.readers = readers
    self.transforms = transforms
    self.writers = writers
  }

  /// The reader of a format.
  public func reader(named name: String) -> ReaderEntry? {
    readers.first { $0.format.name == name }
  }

  /// The writer of a format.
  public func writer(named name: String) -> WriterEntry? {
    writers.first { $0.format.name == name }
  }

  /// The transform of a name.
  public func transform(named name: String) -> TransformEntry? {
    transforms.first { $0.name == name }
  }
}
