import ArticleModel

/// A document on its way out, item by item.
public protocol WritingSession {
  /// Appends the next item, and whatever must stand before it, to `bytes`.
  mutating func write(_ item: Item, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure)
  /// Appends the end of the document.
  mutating func end(to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure)
}
