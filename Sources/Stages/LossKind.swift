/// What a loss's id stands for, in words that outlive any one occurrence; `convert explain` prints it.
public struct LossKind: Hashable, Sendable {
  /// The stable id, `format.what-is-lost`; `--allow-loss` takes it.
  public let id: String
  /// What sort of thing is lost.
  public let sort: LossClass
  /// How much it weighs.
  public let severity: LossSeverity
  /// What it means.
  public let meaning: String
  /// What a person can do about it.
  public let remedy: String

  /// Makes a kind of loss.
  public init(_ id: String, _ sort: LossClass, _ severity: LossSeverity, meaning: String, remedy: String) {
    self.id = id
    self.sort = sort
    self.severity = severity
    self.meaning = meaning
    self.remedy = remedy
  }
}
