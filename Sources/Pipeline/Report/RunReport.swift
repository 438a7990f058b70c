import JSONText

/// The account of a run in JSON: every input with its outputs, what was noticed, what was lost, and where facts came from.
///
/// Entries are added as inputs are done, so that nothing of them need be kept.
package struct RunReport: Sendable {
  private var sink: JSONSink

  /// Starts a report.
  package init(pretty: Bool = true) {
    sink = JSONSink(pretty: pretty)
    sink.beginObject()
    sink.key("report")
    sink.int(1)
    sink.key("conversions")
    sink.beginArray()
  }

  /// Adds what became of an input.
  package mutating func add(_ result: ConversionResult) {
    ReportEntry(result).write(to: &sink)
  }

  /// Ends the report and hands it over.
  package consuming func finish() -> [UInt8] {
    sink.endArray()
    sink.endObject()
    sink.newline()
    return sink.take()
  }
}
