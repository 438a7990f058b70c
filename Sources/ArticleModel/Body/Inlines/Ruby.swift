import Source

/// Words with their reading beside them.
public struct Ruby: Hashable, Sendable {
  /// The words.
  public var base: [Inline]
  /// Their reading.
  public var annotation: [Inline]
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a ruby.
  public init(base: [Inline], annotation: [Inline], at range: SourceRange? = nil) {
    self.base = base
    self.annotation = annotation
    self.range = range
  }
}
