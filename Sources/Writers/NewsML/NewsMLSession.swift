import ArticleModel
import Markup
import Source
import Stages

/// A message on its way out, item by item.
struct NewsMLSession: WritingSession {
  private var sheet = NewsMLSheet(MarkupSink(), depth: 2)
  private let writer: NewsMLWriter
  private var document: Document
  /// The message without items, cut where they go; `nil` before the first of them tells what source it came from.
  private var frame: (head: [UInt8], tail: [UInt8])?
  private var index = 0

  /// Begins a message; `nil` where the envelope is such that nobody knows yet where its items go.
  init?(_ document: Document, by writer: NewsMLWriter, in context: inout StageContext) throws(StageFailure) {
    self.writer = writer
    self.document = document
    var trial = StageContext(facts: context.facts)
    guard try frame(for: [], in: &trial) != nil else { return nil }
  }

  mutating func write(_ item: Item, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    if frame == nil {
      frame = try frame(for: [item], in: &context)
      bytes += frame?.head ?? []
    }
    var noticed = StageContext(facts: context.facts)
    defer {
      context.take(noticed, asItem: index)
      index += 1
    }
    document.items = [item]
    writer.prepare(&sheet, for: document.items)
    for piece in try NewsMLItem.items(of: writer.stamped(document, context.facts), from: index, in: &noticed) {
      sheet.piece(piece)
    }
    sheet.sink.drain(into: &bytes)
    sheet.finish(Document(items: document.items), in: &noticed)
  }

  mutating func end(to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    guard let frame else { throw StageFailure(Diagnostic(.newsMLNoItems)) }
    bytes += frame.tail
  }

  /// The message without items, cut open where they go.
  private mutating func frame(
    for items: [Item], in context: inout StageContext
  ) throws(StageFailure) -> (head: [UInt8], tail: [UInt8])? {
    var sink = MarkupSink()
    sink.declaration()
    var page = NewsMLSheet(sink)
    writer.prepare(&page, for: items)
    try page.newsMessage(document.envelope ?? Envelope(), [])
    page.finish(Document(envelope: document.envelope), in: &context)
    let bytes = page.take()
    let mark = Array("\n  <itemSet/>".utf8)
    guard let start = Self.last(mark, in: bytes) else { return nil }
    return (
      bytes[..<start] + Array("\n  <itemSet>".utf8), Array("\n  </itemSet>".utf8) + bytes[(start + mark.count)...]
    )
  }

  private static func last(_ mark: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= mark.count else { return nil }
    return (0...(bytes.count - mark.count)).last { bytes[$0..<$0 + mark.count].elementsEqual(mark) }
  }
}

extension NewsMLWriter: StreamingWriter {
  func begin(
    _ envelope: Envelope?, of source: SourceRecord?, in context: inout StageContext
  ) throws(StageFailure) -> (any WritingSession)? {
    // Without a moment of its own the message is sent when its latest item was made, which nobody knows yet.
    guard options.wrap != .item, let envelope, envelope.sent != nil else { return nil }
    return try NewsMLSession(Document(envelope: envelope, source: source), by: self, in: &context)
  }
}
