/// Dates, status and history; a date is never given more precision than its source gave it.
public struct Lifecycle: Hashable, Sendable {
  /// When the first version of the item was made.
  public var firstCreated: NewsDate?
  /// When this version was made.
  public var versionCreated: NewsDate?
  /// When the content was made.
  public var contentCreated: NewsDate?
  /// When the content was last changed.
  public var contentModified: NewsDate?
  /// When it was published.
  public var released: NewsDate?
  /// Until when it may not be published.
  public var embargo: Embargo
  /// When it ceases to be of use.
  public var expires: [NewsDate]
  /// Whether it may be published; `nil` where the source does not say.
  public var status: PublicationStatus?
  /// What the receiver is to do with it: correct, update, kill.
  public var signals: [Signal]
  /// Editorial urgency, 1 (highest) to 9.
  public var urgency: Int?
  /// Its place in the editorial work flow.
  public var role: Code?
  /// What it replaces, and why.
  public var revision: Revision?
  /// What happened to it, oldest first.
  public var history: [HistoryEntry]
  /// The parties it went through, in order.
  public var hops: [Hop]

  /// Makes a lifecycle.
  public init(
    firstCreated: NewsDate? = nil,
    versionCreated: NewsDate? = nil,
    contentCreated: NewsDate? = nil,
    contentModified: NewsDate? = nil,
    released: NewsDate? = nil,
    embargo: Embargo = .none,
    expires: [NewsDate] = [],
    status: PublicationStatus? = nil,
    signals: [Signal] = [],
    urgency: Int? = nil,
    role: Code? = nil,
    revision: Revision? = nil,
    history: [HistoryEntry] = [],
    hops: [Hop] = []
  ) {
    self.firstCreated = firstCreated
    self.versionCreated = versionCreated
    self.contentCreated = contentCreated
    self.contentModified = contentModified
    self.released = released
    self.embargo = embargo
    self.expires = expires
    self.status = status
    self.signals = signals
    self.urgency = urgency
    self.role = role
    self.revision = revision
    self.history = history
    self.hops = hops
  }
}
