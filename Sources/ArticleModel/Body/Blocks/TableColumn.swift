/// What is known about a column.
public struct TableColumn: Hashable, Sendable {
  /// Which way its text is set.
  public var alignment: TextAlignment?
  /// How wide it is, as the source spells it.
  public var width: String?
  /// How many columns this stands for.
  public var span: Int

  /// Makes a table column.
  public init(alignment: TextAlignment? = nil, width: String? = nil, span: Int = 1) {
    self.alignment = alignment
    self.width = width
    self.span = span
  }
}
