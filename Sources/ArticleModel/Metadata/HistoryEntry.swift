/// Something that happened to an item.
public struct HistoryEntry: Hashable, Sendable {
  /// When.
  public var date: NewsDate?
  /// Who did it.
  public var actor: String?
  /// What was done.
  public var comment: String?

  /// Makes a history entry.
  public init(date: NewsDate? = nil, actor: String? = nil, comment: String? = nil) {
    self.date = date
    self.actor = actor
    self.comment = comment
  }
}
