import ArticleModel
import Source
import Stages

/// Hands the pieces of a document on to every output.
final class StreamRun {
  /// The outputs.
  let writings: [StreamedWriting]
  /// Whether a writer needs to see the whole document first; nothing was written then.
  private(set) var isRefused = false

  private let transforming: StreamedTransforming
  private let source: SourceRecord
  private var envelope: Envelope?
  private var hasBegun = false

  init(_ writings: [StreamedWriting], after transforming: StreamedTransforming, _ source: SourceRecord) {
    self.writings = writings
    self.transforming = transforming
    self.source = source
  }

  /// Takes the next piece.
  func take(_ piece: DocumentPiece) throws(StageFailure) {
    switch piece {
    case .envelope(let header): envelope = header
    case .item(let item):
      try begin()
      for item in try transforming.apply(to: item) {
        for writing in writings { try writing.write(item) }
      }
    }
  }

  /// Begins every output, where that has not been done.
  func begin() throws(StageFailure) {
    guard !hasBegun else { return }
    hasBegun = true
    for writing in writings where try !writing.begin(envelope, of: source) {
      isRefused = true
      throw StageFailure(Diagnostic(.manyAlike), .internal)
    }
  }

  /// Ends every output.
  func finish() throws(StageFailure) -> [ConvertedOutput] {
    var outputs: [ConvertedOutput] = []
    for writing in writings { outputs.append(try writing.finish()) }
    return outputs
  }

  /// What transforms and writers noticed.
  func records(isWhole: Bool) -> [StageRecord] {
    transforming.records(isWhole: isWhole) + writings.map { $0.record(isWhole: isWhole) }
  }
}
