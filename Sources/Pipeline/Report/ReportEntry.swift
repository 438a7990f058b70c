import ArticleModel
import JSONText
import Source
import Stages

/// What a report says of one input.
struct ReportEntry {
  private let result: ConversionResult
  private let lines: LineTable
  /// The digest of the file that the document's ranges count in, where that is not the input: Galley's own JSON keeps
  /// the ranges of what it was once read from.
  private let earlierSource: String?

  init(_ result: ConversionResult) {
    self.result = result
    lines = LineTable(result.source)
    let source = result.document?.source?.sha256
    earlierSource = source == result.sha256 ? nil : source
  }

  func write(to sink: inout JSONSink) {
    sink.object { sink in
      sink.key("input")
      writeInput(to: &sink)
      sink.key("exitCode")
      sink.int(Int(result.exitCode))
      if let failure = result.failure {
        sink.key("failure")
        write(failure.diagnostic, kind: failure.kind, to: &sink)
      }
      sink.key("outputs")
      sink.array { sink in for output in result.outputs { write(output, to: &sink) } }
      sink.key("stages")
      sink.array { sink in for stage in result.stages { write(stage, to: &sink) } }
      if let earlierSource { sink.member("rangesCountIn", earlierSource) }
      sink.key("provenance")
      sink.array { sink in writeProvenance(to: &sink) }
    }
  }

  private func writeInput(to sink: inout JSONSink) {
    sink.object { sink in
      sink.member("name", result.source.name)
      sink.member("bytes", result.source.bytes.count)
      sink.member("sha256", result.sha256)
      guard let guess = result.guess else { return }
      sink.member("format", guess.format)
      sink.member("confidence", guess.confidence)
      sink.key("reasons")
      sink.array { sink in for reason in guess.reasons { sink.string(reason) } }
    }
  }

  private func write(_ output: ConvertedOutput, to sink: inout JSONSink) {
    sink.object { sink in
      sink.member("format", output.format.name)
      if let path = output.path { sink.member("path", path) }
      sink.member("bytes", output.byteCount)
      sink.member("sha256", output.sha256)
    }
  }

  private func write(_ stage: StageRecord, to sink: inout JSONSink) {
    sink.object { sink in
      sink.member("name", stage.name)
      sink.member("role", stage.role.rawValue)
      sink.key("diagnostics")
      sink.array { sink in for diagnostic in stage.diagnostics { write(diagnostic, kind: nil, to: &sink) } }
      sink.key("losses")
      sink.array { sink in for loss in stage.ledger.losses { write(loss, of: stage.role, to: &sink) } }
      sink.key("text")
      write(stage.ledger.account, to: &sink)
    }
  }

  private func write(_ account: TextAccount, to sink: inout JSONSink) {
    sink.object { sink in
      sink.member("source", account.source)
      sink.member("body", account.body)
      sink.member("fields", account.fields)
      sink.member("notation", account.notation)
      sink.member("dropped", account.dropped)
      sink.key("closes")
      sink.bool(account.closes)
    }
  }

  private func write(_ diagnostic: Diagnostic, kind: FailureKind?, to sink: inout JSONSink) {
    sink.object { sink in
      sink.member("id", diagnostic.id)
      if let kind { sink.member("kind", kind.rawValue) }
      sink.member("severity", diagnostic.severity.rawValue)
      sink.member("message", diagnostic.message)
      if let field = diagnostic.field { sink.member("field", field) }
      if let range = diagnostic.range {
        write(range, to: &sink)
      } else if let position = diagnostic.position {
        sink.member("line", position.line)
        sink.member("column", position.column)
      }
    }
  }

  private func write(_ loss: Loss, of role: StageRole, to sink: inout JSONSink) {
    sink.object { sink in
      sink.member("id", loss.kind.id)
      sink.member("class", loss.kind.sort.rawValue)
      sink.member("severity", loss.kind.severity.rawValue)
      sink.member("action", loss.action.rawValue)
      sink.member("path", loss.path)
      sink.member("excerpt", loss.excerpt)
      sink.member("ink", loss.ink)
      guard let range = loss.range else { return }
      if role == .reader { write(range, to: &sink) } else { write(documented: range, to: &sink) }
    }
  }

  /// Writes a range of the input: its line and column, and its bytes.
  private func write(_ range: SourceRange, to sink: inout JSONSink) {
    let position = lines.position(of: range.start)
    sink.member("line", position.line)
    sink.member("column", position.column)
    sink.key("range")
    sink.ints(range.start, range.end)
  }

  /// Writes a range of the document, without line and column where it counts in another file than the input.
  private func write(documented range: SourceRange, to sink: inout JSONSink) {
    guard earlierSource != nil else { return write(range, to: &sink) }
    sink.key("range")
    sink.ints(range.start, range.end)
  }
}

extension ReportEntry {
  private func writeProvenance(to sink: inout JSONSink) {
    for (index, item) in (result.document?.items ?? []).enumerated() {
      for origin in item.metadata?.origins ?? [] {
        sink.object { sink in
          sink.member("item", index)
          sink.member("field", origin.field.rawValue)
          if let place = origin.index { sink.member("index", place) }
          writeValues(of: origin, in: item, to: &sink)
          sink.member("kind", origin.kind.rawValue)
          sink.member("rule", origin.rule)
          sink.member("confidence", origin.confidence)
          sink.key("places")
          sink.array { sink in for range in origin.ranges { sink.object { write(documented: range, to: &$0) } } }
          sink.key("rivals")
          sink.array { sink in for rival in origin.rivals { write(rival, to: &sink) } }
        }
      }
    }
  }

  /// Writes the values an origin stands for; the body's is left out, for its length.
  private func writeValues(of origin: Origin, in item: Item, to sink: inout JSONSink) {
    guard origin.field != .body, origin.field != .media, let metadata = item.metadata else { return }
    let values = metadata.values(of: origin.field)
    sink.key("values")
    sink.array { sink in
      for (index, value) in values.enumerated() where origin.index == nil || origin.index == index {
        sink.string(value)
      }
    }
  }

  private func write(_ rival: Rival, to sink: inout JSONSink) {
    sink.object { sink in
      sink.member("value", rival.value)
      sink.member("rule", rival.rule)
      sink.member("confidence", rival.confidence)
      if let reason = rival.reason { sink.member("reason", reason) }
      if let range = rival.range { write(documented: range, to: &sink) }
    }
  }
}
