/// People and organisations behind an item.
public struct Credits: Hashable, Sendable {
  /// Who releases it.
  public var provider: Party?
  /// Who made it.
  public var creators: [Party]
  /// Who changed or added to it.
  public var contributors: [Party]
  /// Where its information came from.
  public var infoSources: [Party]
  /// Who hands it on.
  public var distributor: Party?
  /// The services it belongs to.
  public var services: [Concept]
  /// The desks it came from.
  public var desks: [Concept]
  /// The programs that made it.
  public var generators: [Generator]

  /// Makes credits.
  public init(
    provider: Party? = nil,
    creators: [Party] = [],
    contributors: [Party] = [],
    infoSources: [Party] = [],
    distributor: Party? = nil,
    services: [Concept] = [],
    desks: [Concept] = [],
    generators: [Generator] = []
  ) {
    self.provider = provider
    self.creators = creators
    self.contributors = contributors
    self.infoSources = infoSources
    self.distributor = distributor
    self.services = services
    self.desks = desks
    self.generators = generators
  }
}
