import ArticleModel
import Source

/// What a stage may know, and where it says what it noticed.
public struct StageContext: Sendable {
  /// What the user said on the command line or in the manifest about the articles.
  public let facts: ManifestFacts
  /// What the stages noticed, in order.
  public private(set) var diagnostics: [Diagnostic] = []
  /// What did not survive, and the arithmetic of it.
  public private(set) var ledger = LossLedger()

  /// Makes a context.
  public init(facts: ManifestFacts = ManifestFacts()) {
    self.facts = facts
  }

  /// Says what was noticed.
  public mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// Records what was lost.
  public mutating func lose(_ loss: Loss) {
    ledger.losses.append(loss)
  }

  /// Adds to the account of the ledger: see `TextAccount`.
  public mutating func account(_ account: TextAccount) {
    ledger.account += account
  }
}
