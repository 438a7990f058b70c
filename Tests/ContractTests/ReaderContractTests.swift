import ArticleModel
import Readers
import Source
import Stages
import TestSupport
import Testing

/// What every reader of the catalogue promises, tried on every sample there is.
struct ReaderContractTests {
  private static let readers = ReaderCatalogue.entries
  private static let samples = Sample.all(for: readers)

  private func entry(_ sample: Sample) throws -> ReaderEntry {
    try #require(Workshop.catalogue.reader(named: sample.format))
  }

  @Test(arguments: readers.map(\.format.name))
  func hasASample(format: String) {
    #expect(Self.samples.contains { $0.format == format }, "Samples/\(format)/ holds no input")
  }

  @Test(arguments: samples)
  func givesTheSameAnswerTwice(sample: Sample) throws {
    let source = try sample.source()
    let first = Workshop.read(source, with: try entry(sample))
    let second = Workshop.read(source, with: try entry(sample))
    #expect(first.document == second.document)
    #expect(first.failure == second.failure)
    #expect(first.context.diagnostics == second.context.diagnostics)
    #expect(first.context.ledger == second.context.ledger)
  }

  @Test(arguments: samples)
  func recognisesItsOwn(sample: Sample) throws {
    let source = try sample.source()
    let own = try entry(sample).recognises(source)
    let best = Self.readers.map { $0.recognises(source) }.max()
    #expect(own > 0 && own == best, "another reader claims \(sample.testDescription) more strongly")
  }

  @Test(arguments: samples)
  func survivesEveryPrefix(sample: Sample) throws {
    let source = try sample.source()
    let entry = try entry(sample)
    let step = max(1, source.bytes.count / 2_000)
    for length in stride(from: 0, through: source.bytes.count, by: step) {
      let prefix = SourceFile(name: source.name, bytes: Array(source.bytes.prefix(length)))
      for reader in Self.readers { _ = reader.recognises(prefix) }
      check(Workshop.read(prefix, with: entry), of: prefix, by: entry)
    }
  }

  @Test(arguments: samples)
  func survivesMutation(sample: Sample) throws {
    let source = try sample.source()
    let entry = try entry(sample)
    var random = SplitMix64(seed: 0x9E37_79B9)
    for _ in 0..<300 {
      var bytes = source.bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let mutant = SourceFile(name: source.name, bytes: bytes)
      check(Workshop.read(mutant, with: entry), of: mutant, by: entry)
    }
  }

  @Test(arguments: samples)
  func tracesEveryFieldToItsSource(sample: Sample) throws {
    let reading = Workshop.read(try sample.source(), with: try entry(sample))
    for article in reading.document?.articles ?? [] {
      let traced = Set(article.metadata.origins.map(\.field))
      let untraced = article.presentFields.filter { !traced.contains($0) }
      #expect(untraced.isEmpty, "fields without an origin: \(untraced.map(\.rawValue))")
    }
  }

  /// What must hold of any reading, whatever the input.
  private func check(_ reading: Workshop.Reading, of source: SourceFile, by entry: ReaderEntry) {
    let name = entry.format.name
    let known = Set(entry.about.diagnostics.map(\.id))
    for diagnostic in reading.context.diagnostics + [reading.failure?.diagnostic].compactMap(\.self) {
      #expect(diagnostic.id.hasPrefix(name + "."), "\(diagnostic.id) does not begin with its format's name")
      #expect(known.contains(diagnostic.id), "\(diagnostic.id) is not declared by its stage")
      if let range = diagnostic.range { #expect(source.range.contains(range), "\(diagnostic.id) points outside") }
    }
    let losses = Set(entry.about.losses.map(\.id))
    for loss in reading.context.ledger.losses {
      #expect(losses.contains(loss.kind.id), "\(loss.kind.id) is not declared by its stage")
      if let range = loss.range { #expect(source.range.contains(range), "\(loss.kind.id) points outside") }
    }
    let account = reading.context.ledger.account
    if reading.document != nil { #expect(account.closes, "\(name): the account does not close: \(account)") }
    for item in reading.document?.items ?? [] {
      let ranges = item.metadata?.origins.flatMap { $0.ranges + $0.rivals.compactMap(\.range) } ?? []
      #expect(ranges.allSatisfy { source.range.contains($0) }, "an origin points outside")
      if case .article(let article) = item {
        let blocks = article.bodies.flatMap(\.blocks).compactMap(\.range)
        #expect(blocks.allSatisfy { source.range.contains($0) }, "a block points outside")
      }
    }
  }
}
