/// The header of a message: who sent what to whom, and when.
public struct Envelope: Hashable, Sendable {
  /// When it was sent.
  public var sent: NewsDate?
  /// Who sent it.
  public var sender: String?
  /// The id of the transmission.
  public var transmitID: String?
  /// The transport priority, 1 (highest) to 9.
  public var priority: Int?
  /// Where it came from.
  public var origin: String?
  /// Other moments of its way.
  public var timestamps: [Timestamp]
  /// Where it is to go.
  public var destinations: [Destination]
  /// The channels it goes through.
  public var channels: [Code]
  /// What the receiver is to do with it.
  public var signals: [Signal]
  /// The vocabularies its codes come from.
  public var catalogs: [Catalog]
  /// What the model has no place for.
  public var foreign: [ForeignPayload]

  /// Makes an envelope.
  public init(
    sent: NewsDate? = nil,
    sender: String? = nil,
    transmitID: String? = nil,
    priority: Int? = nil,
    origin: String? = nil,
    timestamps: [Timestamp] = [],
    destinations: [Destination] = [],
    channels: [Code] = [],
    signals: [Signal] = [],
    catalogs: [Catalog] = [],
    foreign: [ForeignPayload] = []
  ) {
    self.sent = sent
    self.sender = sender
    self.transmitID = transmitID
    self.priority = priority
    self.origin = origin
    self.timestamps = timestamps
    self.destinations = destinations
    self.channels = channels
    self.signals = signals
    self.catalogs = catalogs
    self.foreign = foreign
  }
}
