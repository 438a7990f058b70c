/// What was done at a hop.
public struct HopAction: Hashable, Sendable {
  /// The action.
  public var code: Code
  /// What it was done to.
  public var target: Code?
  /// When.
  public var date: NewsDate?

  /// Makes a hop action.
  public init(_ code: Code, target: Code? = nil, date: NewsDate? = nil) {
    self.code = code
    self.target = target
    self.date = date
  }
}
