import Source

/// Where a fact came from: the field, the place, the rule, and what else it might have been.
public struct Origin: Hashable, Sendable {
  /// The field.
  public var field: FieldName
  /// Which value of the field, from 0; `nil` means all of it.
  public var index: Int?
  /// What kind of origin it is.
  public var kind: OriginKind
  /// The rule that chose it, such as `text.byline-by`.
  public var rule: String
  /// How sure the rule is, 0 to 100.
  public var confidence: Int
  /// Where it stands in the source.
  public var ranges: [SourceRange]
  /// What else it might have been.
  public var rivals: [Rival]

  /// Makes an origin.
  public init(
    field: FieldName,
    index: Int? = nil,
    kind: OriginKind = .source,
    rule: String,
    confidence: Int = 100,
    ranges: [SourceRange] = [],
    rivals: [Rival] = []
  ) {
    self.field = field
    self.index = index
    self.kind = kind
    self.rule = rule
    self.confidence = confidence
    self.ranges = ranges
    self.rivals = rivals
  }
}
