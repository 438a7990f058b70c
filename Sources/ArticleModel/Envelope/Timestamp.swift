/// A moment on the way of a message.
public struct Timestamp: Hashable, Sendable {
  /// What happened then.
  public var role: String?
  /// When.
  public var date: NewsDate

  /// Makes a timestamp.
  public init(role: String? = nil, date: NewsDate) {
    self.role = role
    self.date = date
  }
}
