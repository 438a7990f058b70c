import Source

/// A term, or several, and what they mean.
public struct Definition: Hashable, Sendable {
  /// The terms.
  public var terms: [[Inline]]
  /// What they mean, one or more readings.
  public var details: [[Block]]
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a definition.
  public init(terms: [[Inline]], details: [[Block]], at range: SourceRange? = nil) {
    self.terms = terms
    self.details = details
    self.range = range
  }
}
