import Source

/// The words of a metadata field, with their markup.
public struct FieldText: Hashable, Sendable {
  /// The words.
  public var content: [Inline]
  /// What they are for, where the source has a code for it.
  public var role: Code?
  /// Their language, as a BCP 47 tag.
  public var language: String?
  /// Which way they run.
  public var direction: TextDirection?
  /// Their place among others of their kind, 1 first.
  public var rank: Int?
  /// What the model has no place for, verbatim.
  public var foreign: [ForeignPayload]
  /// Where it stands in the source; `nil` where a transform made it.
  public var range: SourceRange?

  /// Makes a field text.
  public init(
    _ content: [Inline],
    role: Code? = nil,
    language: String? = nil,
    direction: TextDirection? = nil,
    rank: Int? = nil,
    foreign: [ForeignPayload] = [],
    at range: SourceRange? = nil
  ) {
    self.content = content
    self.role = role
    self.language = language
    self.direction = direction
    self.rank = rank
    self.foreign = foreign
    self.range = range
  }

  /// Makes a field of plain words.
  public init(plain text: String, at range: SourceRange? = nil) {
    self.init([.text(TextRun(text, at: range))], at: range)
  }

  /// The words without markup.
  public var plainText: String { content.plainText }
}
