import ArticleModel
import Source

/// A reader that can hand a document over item by item, and needs no more memory for a million items than for one.
///
/// Promises: the same envelope and items as `read`, with the same ranges, for the same bytes.
public protocol StreamingReader: ArticleReader {
  /// Whether an input that begins like this, with a few kilobytes, can be read in pieces.
  func canStream(_ head: SourceFile) -> Bool
  /// Reads an input and hands each piece over before it reads the next.
  func stream(
    _ feed: InputFeed, in context: inout StageContext,
    to receive: (DocumentPiece) throws(StageFailure) -> Void
  ) throws(StageFailure)
}
