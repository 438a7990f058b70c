import Source

/// A list.
public struct ListBlock: Hashable, Sendable {
  /// What it lists, in order.
  public var items: [ListItem]
  /// Whether its items are numbered.
  public var isOrdered: Bool
  /// The number of the first item.
  public var start: Int?
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a list block.
  public init(
    _ items: [ListItem],
    isOrdered: Bool = false,
    start: Int? = nil,
    anchor: String? = nil,
    repeats: FieldName? = nil,
    at range: SourceRange? = nil
  ) {
    self.items = items
    self.isOrdered = isOrdered
    self.start = start
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
