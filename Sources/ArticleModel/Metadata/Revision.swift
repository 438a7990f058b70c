/// What an item replaces.
public struct Revision: Hashable, Sendable {
  /// The id of what it replaces.
  public var previousID: String?
  /// Which revision this is.
  public var number: Int?
  /// Why, in words.
  public var note: String?

  /// Makes a revision.
  public init(previousID: String? = nil, number: Int? = nil, note: String? = nil) {
    self.previousID = previousID
    self.number = number
    self.note = note
  }
}
