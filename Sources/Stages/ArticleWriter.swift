import ArticleModel
import Source

/// Turns a document into bytes; what it could not carry goes into the context as losses.
///
/// Promises: the same bytes for the same document; output that is valid by construction; a failure rather than output
/// that breaks the format.
public protocol ArticleWriter: Stage {
  /// The format it writes.
  static var format: Format { get }
  /// Appends the output to `bytes`.
  func write(_ document: Document, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure)
}
