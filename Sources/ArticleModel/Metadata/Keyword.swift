/// A keyword as given.
public struct Keyword: Hashable, Sendable {
  /// The word.
  public var text: String
  /// Its code, where it has one.
  public var code: Code?
  /// What it is for.
  public var role: Code?
  /// Its language.
  public var language: String?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]

  /// Makes a keyword.
  public init(
    _ text: String,
    code: Code? = nil,
    role: Code? = nil,
    language: String? = nil,
    foreign: [ForeignPayload] = []
  ) {
    self.text = text
    self.code = code
    self.role = role
    self.language = language
    self.foreign = foreign
  }
}
