import ArticleModel
import JSONText
import Source
import Stages

/// Items on their way into ninjs: an object where there is one, a list where there are several.
struct NinjsSession: WritingSession {
  private let writer: NinjsWriter
  private let hasEnvelope: Bool
  private let source: SourceRecord?
  private var sink: JSONSink
  /// The first item, as long as it may be the only one: paths name the item only among several.
  private var waiting: Item?
  /// The first value, as long as it may be the only one.
  private var first: JSONValue?
  private var itemCount = 0
  private var valueCount = 0

  init(_ writer: NinjsWriter, hasEnvelope: Bool, of source: SourceRecord?) {
    self.writer = writer
    self.source = source
    self.hasEnvelope = hasEnvelope
    sink = JSONSink(pretty: writer.options.pretty)
  }

  mutating func write(_ item: Item, to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    itemCount += 1
    if itemCount == 1 {
      waiting = item
      return
    }
    if let held = waiting {
      waiting = nil
      try put(writer.value(of: held, at: place(0), in: &context))
    }
    try put(writer.value(of: item, at: place(itemCount - 1), in: &context))
    if valueCount > 1 { sink.drain(into: &bytes) }
  }

  mutating func end(to bytes: inout [UInt8], in context: inout StageContext) throws(StageFailure) {
    if let held = waiting { try put(writer.value(of: held, at: place(0), in: &context)) }
    if hasEnvelope { context.lose(Loss(.ninjsEnvelope, path: "envelope")) }
    guard valueCount > 0 else { throw StageFailure(Diagnostic(.ninjsNoItemsToWrite)) }
    if let only = first { only.write(to: &sink) } else { sink.endArray() }
    sink.newline()
    sink.drain(into: &bytes)
  }

  private func place(_ index: Int) -> NinjsPlace {
    NinjsPlace(source: source, index: index, isAlone: itemCount == 1)
  }

  private mutating func put(_ value: JSONValue?) {
    guard let value else { return }
    valueCount += 1
    if valueCount == 1 {
      first = value
      return
    }
    if let held = first {
      sink.beginArray()
      held.write(to: &sink)
      first = nil
    }
    value.write(to: &sink)
  }
}

extension NinjsWriter: StreamingWriter {
  func begin(
    _ envelope: Envelope?, of source: SourceRecord?, in context: inout StageContext
  ) throws(StageFailure) -> (any WritingSession)? {
    NinjsSession(self, hasEnvelope: envelope != nil, of: source)
  }
}
