import Source

/// A mark that points to a footnote.
public struct FootnoteReference: Hashable, Sendable {
  /// The id of the footnote.
  public var footnoteID: String
  /// The mark as printed.
  public var label: String?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a footnote reference.
  public init(footnoteID: String, label: String? = nil, at range: SourceRange? = nil) {
    self.footnoteID = footnoteID
    self.label = label
    self.range = range
  }
}
