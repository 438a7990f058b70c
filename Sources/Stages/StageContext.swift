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
  /// How many diagnostics and losses of each id were counted and not kept.
  public private(set) var omitted: [String: Int] = [:]

  private let limit: Int
  private var counts: [String: Int] = [:]

  /// Makes a context; of more diagnostics or losses of one id than `limit` the further ones are only counted.
  public init(facts: ManifestFacts = ManifestFacts(), keeping limit: Int = .max) {
    self.facts = facts
    self.limit = limit
  }

  /// Says what was noticed.
  public mutating func report(_ diagnostic: Diagnostic) {
    if keeps(diagnostic.id) { diagnostics.append(diagnostic) }
  }

  /// Records what was lost.
  public mutating func lose(_ loss: Loss) {
    if keeps(loss.kind.id) { ledger.losses.append(loss) }
  }

  /// Records what was lost, in order.
  public mutating func lose(all losses: [Loss]) {
    // The first of them are taken as they are: there may be millions.
    if limit == .max, ledger.losses.isEmpty {
      ledger.losses = losses
      return
    }
    for loss in losses { lose(loss) }
  }

  /// Adds to the account of the ledger: see `TextAccount`.
  public mutating func account(_ account: TextAccount) {
    ledger.account += account
  }

  /// Takes over what a stage noticed about one item of a stream as if it had seen all: paths name the item by its place.
  public mutating func take(_ noticed: StageContext, asItem index: Int) {
    for diagnostic in noticed.diagnostics { report(diagnostic) }
    for var loss in noticed.ledger.losses where keeps(loss.kind.id) {
      let isOfItem = loss.path.hasPrefix("items[0]")
      loss.path = "items[\(index)]" + (isOfItem ? String(loss.path.dropFirst(8)) : "." + loss.path)
      ledger.losses.append(loss)
    }
    account(noticed.ledger.account)
  }

  private mutating func keeps(_ id: String) -> Bool {
    guard limit < .max else { return true }
    let count = counts[id, default: 0] + 1
    counts[id] = count
    guard count > limit else { return true }
    omitted[id, default: 0] += 1
    return false
  }
}
