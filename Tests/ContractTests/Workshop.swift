import ArticleModel
import Readers
import Source
import Stages
import Transforms
import Writers

/// The standard stages with their default options, as the contracts try them.
enum Workshop {
  /// Everything there is.
  static let catalogue = Catalogue(
    readers: ReaderCatalogue.entries, transforms: TransformCatalogue.entries, writers: WriterCatalogue.entries)

  /// What a reader made of an input: a document or a failure, and what it noticed.
  struct Reading {
    var document: Document?
    var failure: StageFailure?
    var context: StageContext
  }

  /// What a writer made of a document.
  struct Writing: Equatable {
    var bytes: [UInt8]
    var failure: StageFailure?
    var diagnostics: [Diagnostic]
    var ledger: LossLedger
  }

  static func read(_ source: SourceFile, with entry: ReaderEntry) -> Reading {
    var context = StageContext()
    var settings = Settings(of: entry.format.name)
    do throws(StageFailure) {
      let document = try entry.make(&settings).read(source, in: &context)
      return Reading(document: document, context: context)
    } catch {
      return Reading(failure: error, context: context)
    }
  }

  static func write(_ document: Document, with entry: WriterEntry) -> Writing {
    var context = StageContext()
    var settings = Settings(of: entry.format.name)
    var bytes: [UInt8] = []
    var failure: StageFailure?
    do throws(StageFailure) {
      try entry.make(&settings).write(document, to: &bytes, in: &context)
    } catch {
      failure = error
    }
    return Writing(bytes: bytes, failure: failure, diagnostics: context.diagnostics, ledger: context.ledger)
  }
}
