import Source

/// Terms and what they mean.
public struct DefinitionList: Hashable, Sendable {
  /// The entries, in order.
  public var entries: [Definition]
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a definition list.
  public init(
    _ entries: [Definition], anchor: String? = nil, repeats: FieldName? = nil, at range: SourceRange? = nil
  ) {
    self.entries = entries
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
