import ArticleModel
import Source

/// A writer that can write a document item by item.
///
/// Promises: the same bytes and losses as `write`.
public protocol StreamingWriter: ArticleWriter {
  /// Starts a document of several items; `nil` where it cannot be begun before all items are known.
  func begin(
    _ envelope: Envelope?, of source: SourceRecord?, in context: inout StageContext
  ) throws(StageFailure) -> (any WritingSession)?
}
