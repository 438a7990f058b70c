/// A party that an item went through (NewsML-G2 hop history).
public struct Hop: Hashable, Sendable {
  /// Its place in the order.
  public var sequence: Int?
  /// When.
  public var date: NewsDate?
  /// Who.
  public var party: Party?
  /// What was done.
  public var actions: [HopAction]
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a hop.
  public init(
    sequence: Int? = nil,
    date: NewsDate? = nil,
    party: Party? = nil,
    actions: [HopAction] = [],
    foreign: [ForeignPayload] = []
  ) {
    self.sequence = sequence
    self.date = date
    self.party = party
    self.actions = actions
    self.foreign = foreign
  }
}
