/// A name in a language and a role.
public struct Name: Hashable, Sendable {
  /// The name.
  public var value: String
  /// Its language, as a BCP 47 tag.
  public var language: String?
  /// What kind of name it is.
  public var role: Code?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a name.
  public init(_ value: String, language: String? = nil, role: Code? = nil, foreign: [ForeignPayload] = []) {
    self.value = value
    self.language = language
    self.role = role
    self.foreign = foreign
  }
}
