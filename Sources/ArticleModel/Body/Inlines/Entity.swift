import Source

/// Words that name something.
public struct Entity: Hashable, Sendable {
  /// The words.
  public var content: [Inline]
  /// What they name.
  public var kind: EntityKind
  /// Its code.
  public var code: Code?
  /// Its value in a form for machines.
  public var value: String?
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes an entity.
  public init(
    _ content: [Inline], kind: EntityKind, code: Code? = nil, value: String? = nil, at range: SourceRange? = nil
  ) {
    self.content = content
    self.kind = kind
    self.code = code
    self.value = value
    self.range = range
  }
}
