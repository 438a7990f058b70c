import ArticleJSON
import ArticleModel
import Stages

/// A document on its way into Galley's own JSON, item by item.
struct JSONSession: WritingSession {
  /// What is written.
  var stream: ArticleJSONStream

  mutating func write(_ item: Item, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    stream.write(item, to: &bytes)
    let ink = item.bodyInk
    context.account(TextAccount(source: ink, body: ink))
  }

  mutating func end(to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    stream.end(to: &bytes)
  }
}
