import Pipeline
import Source
import Stages

extension Talk {
  /// Tells what became of an input: how it was read, what was noticed and lost, why it failed, where it went.
  mutating func tell(of result: ConversionResult, by plan: ConversionPlan) {
    let text = InputText(result.source)
    var notices: [Notice] = []
    if plan.from == nil, let guess = result.guess { notices.append(Notice(.guessed(guess), in: text)) }
    for stage in result.stages {
      let isPointing = stage.role == .reader || result.hasOwnRanges
      for diagnostic in stage.diagnostics where isHeard(diagnostic.severity) {
        notices.append(Notice(diagnostic, in: text).pointing(isPointing))
      }
      for loss in stage.ledger.losses {
        let isAllowed = plan.policy.allowed.contains(loss.kind.id)
        guard isHeard(Notice.severity(of: loss, isAllowed: isAllowed)) else { continue }
        notices.append(Notice(loss, in: text, isAllowed: isAllowed).pointing(isPointing))
      }
    }
    if let failure = result.failure { notices.append(Notice(failure.diagnostic, in: text)) }
    for output in result.outputs { notices.append(Notice(.written(output), in: text)) }
    tell(notices)
  }
}

extension ConversionResult {
  /// Whether the ranges of the document count in this input, rather than in one it was once read from.
  var hasOwnRanges: Bool {
    document?.source.map { $0.sha256 == sha256 } ?? true
  }
}

extension Diagnostic {
  /// A batch is done.
  static func summary(_ summary: BatchSummary, in folder: String) -> Diagnostic {
    let failures = summary.failed > 0 ? ", \(summary.failed) failed" : ""
    return Diagnostic(.batchDone, "\(summary.inputs - summary.failed) converted into \(folder)\(failures)")
  }

  /// An input's format was guessed.
  fileprivate static func guessed(_ guess: FormatGuess) -> Diagnostic {
    Diagnostic(
      .guessedFormat,
      "taken for \(guess.format), confidence \(guess.confidence) of 100: " + guess.reasons.joined(separator: "; "))
  }

  /// An output was written.
  fileprivate static func written(_ output: ConvertedOutput) -> Diagnostic {
    Diagnostic(.written, "\(output.path ?? "<stdout>"): \(output.format.name), \(output.byteCount) bytes")
  }
}
