import Source

/// Something the model has no place for, in its place among the words.
public struct ForeignInline: Hashable, Sendable {
  /// What came, verbatim.
  public var payload: ForeignPayload
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a foreign inline.
  public init(_ payload: ForeignPayload, at range: SourceRange? = nil) {
    self.payload = payload
    self.range = range
  }
}
