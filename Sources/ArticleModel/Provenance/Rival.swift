import Source

/// A value that was considered and rejected.
public struct Rival: Hashable, Sendable {
  /// The value.
  public var value: String
  /// The rule that proposed it.
  public var rule: String
  /// How sure that rule was, 0 to 100.
  public var confidence: Int
  /// Why it lost.
  public var reason: String?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a rival.
  public init(value: String, rule: String, confidence: Int, reason: String? = nil, at range: SourceRange? = nil) {
    self.value = value
    self.rule = rule
    self.confidence = confidence
    self.reason = reason
    self.range = range
  }
}
