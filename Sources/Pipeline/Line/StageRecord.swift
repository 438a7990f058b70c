import Source
import Stages

/// What one stage of a run noticed and lost.
package struct StageRecord: Hashable, Sendable {
  /// The name of the stage.
  package let name: String
  /// Its part in the run.
  package let role: StageRole
  /// What it noticed, in order.
  package let diagnostics: [Diagnostic]
  /// What did not survive it, and the arithmetic.
  package let ledger: LossLedger

  /// Keeps what a context holds; a stage that came to its end must have accounted for all text.
  init(_ name: String, _ role: StageRole, _ context: StageContext, isWhole: Bool = true) {
    self.name = name
    self.role = role
    ledger = context.ledger
    diagnostics =
      context.diagnostics + (isWhole && !ledger.account.closes ? [.openAccount(ledger.account, of: name)] : [])
      + context.omitted.sorted { $0.key < $1.key }.map { .omitted($0.value, of: $0.key) }
  }

  /// The record with other diagnostics, whose places were found since, and losses without places.
  init(_ record: StageRecord, _ diagnostics: [Diagnostic]) {
    name = record.name
    role = record.role
    self.diagnostics = diagnostics
    var ledger = record.ledger
    for index in ledger.losses.indices { ledger.losses[index].range = nil }
    self.ledger = ledger
  }
}
