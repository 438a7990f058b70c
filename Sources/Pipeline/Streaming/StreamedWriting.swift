import ArticleModel
import Source
import Stages

/// One output of a stream: its session, what it noticed, and the bytes on their way.
final class StreamedWriting {
  let index: Int
  let format: Format
  private let output: StreamedOutput
  private let writer: any StreamingWriter
  private var context: StageContext
  private var session: (any WritingSession)?

  init(_ writer: any StreamingWriter, of line: ConversionLine, at index: Int, to output: StreamedOutput) {
    self.writer = writer
    self.index = index
    self.output = output
    format = line.formats[index]
    context = StageContext(facts: line.facts, keeping: ConversionLine.kept)
  }

  /// Begins; says whether the writer can, before it has seen the items.
  func begin(_ envelope: Envelope?, of source: SourceRecord) throws(StageFailure) -> Bool {
    session = try writer.begin(envelope, of: source, in: &context)
    return session != nil
  }

  /// Writes the next item.
  func write(_ item: Item) throws(StageFailure) {
    try output.append { (bytes) throws(StageFailure) in try session?.write(item, to: &bytes, in: &context) }
  }

  /// Writes the end and makes the output safe.
  func finish() throws(StageFailure) -> ConvertedOutput {
    try output.append { (bytes) throws(StageFailure) in try session?.end(to: &bytes, in: &context) }
    var written = try output.finish(as: format, at: index)
    written.path = output.path
    return written
  }

  /// What it noticed.
  func record(isWhole: Bool) -> StageRecord { StageRecord(format.name, .writer, context, isWhole: isWhole) }
}
