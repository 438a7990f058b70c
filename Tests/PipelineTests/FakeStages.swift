import Source
import Stages

extension DiagnosticKind {
  static let fakeTrouble = DiagnosticKind("fake.trouble", .error, meaning: "It broke.", remedy: "None.")
  static let fakeDoubt = DiagnosticKind("fake.doubt", .warning, meaning: "It may be wrong.", remedy: "None.")
}

extension LossKind {
  static let fakeNotice = LossKind("fake.notice", .metadata, .minor, meaning: "A notice is lost.", remedy: "None.")
  static let fakeWords = LossKind("fake.words", .content, .critical, meaning: "Words are lost.", remedy: "None.")
  static let fakeEmbargo = LossKind("fake.embargo", .rights, .critical, meaning: "No embargo here.", remedy: "None.")
}

extension Catalogue {
  /// The fakes.
  static let fake = Catalogue(
    readers: [ReaderEntry(VagueReader.self), ReaderEntry(FakeReader.self)],
    transforms: [TransformEntry(FactTransform.self)],
    writers: [WriterEntry(FakeWriter.self), WriterEntry(FactsWriter.self)])
}
