/// Something that happened to an item.
public struct HistoryEntry: Hashable, Sendable {
  /// When.
  public var date: NewsDate?
  /// Who did it.
  public var actor: String?
  /// What was done.
  public var comment: String?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a history entry.
  public init(date: NewsDate? = nil, actor: String? = nil, comment: String? = nil, foreign: [ForeignPayload] = []) {
    self.date = date
    self.actor = actor
    self.comment = comment
    self.foreign = foreign
  }
}
