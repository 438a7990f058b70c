import Source
import Stages

/// Says whether what a run noticed and lost is more than its policy puts up with.
struct LossJudge {
  private let policy: LossPolicy

  init(_ policy: LossPolicy) {
    self.policy = policy
  }

  /// Throws for a critical loss that nobody allowed, and for what the run was told to fail on.
  func judge(_ result: ConversionResult) throws(StageFailure) {
    for stage in result.stages {
      let forbidden = stage.ledger.forbidden(allowing: policy.allowed)
      if let loss = forbidden.first(where: { $0.kind.sort == .rights }) { throw .refused(loss, by: stage) }
      if let loss = forbidden.first { throw .criticalLoss(loss, by: stage) }
    }
    if policy.failsOn.contains(.loss), let words = firstLoss(of: result) {
      throw .strictness(words, Strictness.loss)
    }
    if policy.failsOn.contains(.warning), let warning = result.diagnostics.first(where: { $0.severity >= .warning }) {
      throw .strictness("\(warning.message) (\(warning.id))", Strictness.warning)
    }
  }

  private func firstLoss(of result: ConversionResult) -> String? {
    for stage in result.stages {
      if let loss = stage.ledger.losses.first(where: weighs) {
        return "\(stage.name): \(loss.action.rawValue) \(loss.path) (\(loss.kind.id))"
      }
      if let open = stage.diagnostics.first(where: { $0.kind == .openAccount }) { return open.message }
    }
    return nil
  }

  /// Whether `--fail-on loss` counts it.
  private func weighs(_ loss: Loss) -> Bool {
    guard !policy.allowed.contains(loss.kind.id), loss.kind.severity > .info else { return false }
    return switch loss.kind.sort {
    case .content, .metadata, .rights: true
    case .structure, .presentation, .boilerplate: false
    }
  }
}
