/// What did not survive, and the arithmetic of it.
public struct LossLedger: Hashable, Sendable {
  /// The losses, in the order they were recorded.
  public var losses: [Loss] = []
  /// The account of the text.
  public var account = TextAccount()

  /// Makes an empty ledger.
  public init() {}

  /// The critical losses whose ids are not among those allowed.
  public func forbidden(allowing allowed: Set<String>) -> [Loss] {
    losses.filter { $0.kind.severity == .critical && !allowed.contains($0.kind.id) }
  }
}
