/// A moment on the way of a message.
public struct Timestamp: Hashable, Sendable {
  /// What happened then.
  public var role: String?
  /// When.
  public var date: NewsDate
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a timestamp.
  public init(role: String? = nil, date: NewsDate, foreign: [ForeignPayload] = []) {
    self.role = role
    self.date = date
    self.foreign = foreign
  }
}
