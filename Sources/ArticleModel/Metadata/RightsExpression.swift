/// Rights in a language for machines.
public struct RightsExpression: Hashable, Sendable {
  /// The rights language.
  public var language: String?
  /// Where it stands.
  public var href: String?
  /// The expression, verbatim.
  public var payload: ForeignPayload?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a rights expression.
  public init(
    language: String? = nil,
    href: String? = nil,
    payload: ForeignPayload? = nil,
    foreign: [ForeignPayload] = []
  ) {
    self.language = language
    self.href = href
    self.payload = payload
    self.foreign = foreign
  }
}
