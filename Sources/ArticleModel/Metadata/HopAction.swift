/// What was done at a hop.
public struct HopAction: Hashable, Sendable {
  /// The action.
  public var code: Code
  /// What it was done to.
  public var target: Code?
  /// When.
  public var date: NewsDate?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a hop action.
  public init(_ code: Code, target: Code? = nil, date: NewsDate? = nil, foreign: [ForeignPayload] = []) {
    self.code = code
    self.target = target
    self.date = date
    self.foreign = foreign
  }
}
