import ArticleModel
import Source
import Stages
import TestSupport
import Testing
import Writers

/// What every writer of the catalogue promises, tried on generated articles.
struct WriterContractTests {
  private static let writers = WriterCatalogue.entries.map(\.format.name)

  private func entry(_ name: String) throws -> WriterEntry {
    try #require(Workshop.catalogue.writer(named: name))
  }

  @Test(arguments: writers)
  func acceptsEveryArticle(name: String) throws {
    let entry = try entry(name)
    for seed in 0..<40 {
      let writing = Workshop.write(Self.document(seed), with: entry)
      #expect(writing.failure == nil, "seed \(seed): \(writing.failure?.diagnostic.message ?? "")")
      #expect(!writing.bytes.isEmpty, "seed \(seed): nothing was written")
      check(writing, by: entry, seed: seed)
    }
  }

  @Test(arguments: writers)
  func givesTheSameBytesTwice(name: String) throws {
    let entry = try entry(name)
    for seed in 0..<10 {
      let document = Self.document(seed)
      #expect(Workshop.write(document, with: entry) == Workshop.write(document, with: entry), "seed \(seed)")
    }
  }

  @Test(arguments: writers)
  func acceptsOrRefusesTheEmptyDocument(name: String) throws {
    let entry = try entry(name)
    for document in [Document(), Document(items: [.article(Article())])] {
      check(Workshop.write(document, with: entry), by: entry, seed: -1)
    }
  }

  private static func document(_ seed: Int) -> Document {
    var generator = ArticleGenerator(seed: UInt64(seed))
    return generator.publishableDocument()
  }

  @Test(arguments: writers)
  func acceptsOrRefusesAnyDocument(name: String) throws {
    let entry = try entry(name)
    for seed in 0..<30 {
      var generator = ArticleGenerator(seed: UInt64(seed))
      check(Workshop.write(generator.document(), with: entry), by: entry, seed: seed)
    }
  }

  /// What must hold of any writing, whatever the document.
  private func check(_ writing: Workshop.Writing, by entry: WriterEntry, seed: Int) {
    let known = Set(entry.about.diagnostics.map(\.id))
    for diagnostic in writing.diagnostics + [writing.failure?.diagnostic].compactMap(\.self) {
      #expect(known.contains(diagnostic.id), "seed \(seed): \(diagnostic.id) is not declared by its stage")
    }
    let losses = Set(entry.about.losses.map(\.id))
    for loss in writing.ledger.losses {
      #expect(losses.contains(loss.kind.id), "seed \(seed): \(loss.kind.id) is not declared by its stage")
    }
    let account = writing.ledger.account
    if writing.failure == nil { #expect(account.closes, "seed \(seed): the account does not close: \(account)") }
  }
}
