import Source

/// Something the model has no place for, in its place in the body.
public struct ForeignBlock: Hashable, Sendable {
  /// What came, verbatim.
  public var payload: ForeignPayload
  /// The name links point to it by.
  public var anchor: String?
  /// The metadata field it only repeats, so that no writer prints it twice and none loses it.
  public var repeats: FieldName?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a foreign block.
  public init(
    _ payload: ForeignPayload, anchor: String? = nil, repeats: FieldName? = nil, at range: SourceRange? = nil
  ) {
    self.payload = payload
    self.anchor = anchor
    self.repeats = repeats
    self.range = range
  }
}
