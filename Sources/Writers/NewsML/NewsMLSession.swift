import ArticleModel
import Markup
import Source
import Stages

/// A message on its way out, item by item.
struct NewsMLSession: WritingSession {
  private var sheet = NewsMLSheet(MarkupSink(), depth: 2)
  private let writer: NewsMLWriter
  private var document: Document
  private var head: [UInt8]
  private let tail: [UInt8]
  private var index = 0
  private let replaced: Int

  /// Writes the message without items, to be opened where they go; `nil` where it is not to be a message.
  init?(_ document: Document, by writer: NewsMLWriter, in context: inout StageContext) throws(StageFailure) {
    self.writer = writer
    self.document = document
    var sink = MarkupSink()
    sink.declaration()
    var frame = NewsMLSheet(sink)
    writer.prepare(&frame, for: [])
    try frame.newsMessage(document.envelope ?? Envelope(), [])
    frame.settle(in: &context)
    replaced = frame.sink.replacedScalars
    let bytes = frame.take()
    let mark = Array("\n  <itemSet/>".utf8)
    guard let start = Self.last(mark, in: bytes) else { return nil }
    head = bytes[..<start] + Array("\n  <itemSet>".utf8)
    tail = Array("\n  </itemSet>".utf8) + bytes[(start + mark.count)...]
  }

  mutating func write(_ item: Item, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    bytes += head
    head = []
    var noticed = StageContext(facts: context.facts)
    defer {
      context.take(noticed, asItem: index)
      index += 1
    }
    document.items = [item]
    writer.prepare(&sheet, for: document.items)
    for piece in try NewsMLItem.items(of: writer.stamped(document, context.facts), in: &noticed) {
      sheet.piece(piece)
    }
    sheet.sink.drain(into: &bytes)
    sheet.settle(in: &noticed)
  }

  mutating func end(to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    guard head.isEmpty else { throw StageFailure(Diagnostic(.newsMLNoItems)) }
    bytes += tail
    let all = replaced + sheet.sink.replacedScalars
    if all > 0 {
      context.lose(Loss(.newsMLCharacter, path: "", .approximated, excerpt: "\(all) characters"))
    }
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
