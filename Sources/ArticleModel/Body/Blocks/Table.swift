import Source

/// A table.
public struct Table: Hashable, Sendable {
  /// What is known about its columns.
  public var columns: [TableColumn]
  /// Its caption.
  public var caption: [Inline]
  /// The rows at its head.
  public var head: [TableRow]
  /// Its rows.
  public var body: [TableRow]
  /// The rows at its foot.
  public var foot: [TableRow]
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a table.
  public init(
    columns: [TableColumn] = [],
    caption: [Inline] = [],
    head: [TableRow] = [],
    body: [TableRow] = [],
    foot: [TableRow] = [],
    anchor: String? = nil,
    repeats: FieldName? = nil,
    at range: SourceRange? = nil
  ) {
    self.columns = columns
    self.caption = caption
    self.head = head
    self.body = body
    self.foot = foot
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
