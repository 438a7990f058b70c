/// Rights in a language for machines.
public struct RightsExpression: Hashable, Sendable {
  /// The rights language.
  public var language: String?
  /// Where it stands.
  public var href: String?
  /// The expression, verbatim.
  public var payload: ForeignPayload?

  /// Makes a rights expression.
  public init(language: String? = nil, href: String? = nil, payload: ForeignPayload? = nil) {
    self.language = language
    self.href = href
    self.payload = payload
  }
}
